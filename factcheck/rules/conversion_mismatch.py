"""A measure and its conversion that are not the same.

Found: "902 metres (1,959 feet)", which are 2,959. Why it matters: one of the two is wrong, and
each reader reads only one. Rounding is allowed on both sides as it is usual in copy: two
significant digits are enough. Ignore it when the bracket gives another length.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from factcheck.alignment.likeness import digits
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.equivalence import Equivalence
from factcheck.claims.kinds.exchange import Exchange
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.conversion import SCALES, to_base
from factcheck.values.name_data import unit_words
from factcheck.values.quantity import Quantity, compare_quantities

# Two significant digits: 10.4 printed as 10; and where both have more.
CLOSE, CLOSER = 0.05, 0.02
LOOSE = 0.12  # where one of them is told to be about so much
FINE = 3
TIMES = 12  # by which two lengths of time may differ and still be meant to be one
ALIKE = 3  # times by which a sum may miss what its rate makes and still be meant to be it


def check(view: View) -> Iterator[Draft]:
    """A draft for each measure whose conversion is another length, weight or speed."""
    for claim in view.of_kind(Equivalence):
        a, b = _written(claim.value), _written(claim.other)
        if a is None or b is None:
            continue
        fine = min(len(digits(a)), len(digits(b))) >= FINE
        if not fine and compare_quantities(a, b).verdict != "conflict":
            continue
        exact = claim.value.approximation == claim.other.approximation == "exact"
        slack = LOOSE if not exact else CLOSER if fine else CLOSE
        told = (
            _readings(x.low or 0, x.unit, e.quote)
            for x, e in zip((a, b), claim.evidence, strict=True)
        )
        pairs = list(product(*told))
        if any(abs(x - y) <= slack * max(abs(x), abs(y)) for x, y in pairs):
            continue
        if a.kind == "duration" and all(max(pair) > TIMES * min(pair) for pair in pairs):
            continue  # "en deux jours, soit quatre mois de pluie"
        yield _draft(claim, _in_unit(a, b.unit), _in_unit(b, a.unit))
    for exchange in view.of_kind(Exchange):
        if exchange.modality not in UNSAID:
            yield from _exchanged(exchange)


def _written(value: Quantity) -> Quantity | None:
    """A measure as its one figure: "up to 60 miles (97 km)" converts the bound. None for a range."""
    figure = value.figure
    if figure is None or (value.open_ended and value.kind == "duration"):
        return None  # "moins d'une heure (52 minutes)" tells it more exactly
    return value.model_copy(update={"low": figure, "high": figure, "approximation": "exact"})


def _exchanged(claim: Exchange) -> Iterator[Draft]:
    """A draft for two sums that the rate told beside them does not make one."""
    a, b = claim.value.low or 0, claim.other.low or 0
    exact = claim.value.approximation == claim.other.approximation == "exact"
    fine = min(len(digits(claim.value)), len(digits(claim.other))) >= FINE
    slack = LOOSE if not exact else CLOSER if fine else CLOSE
    made = [a * rate for rate in claim.rates]
    like = any(b / ALIKE < m < b * ALIKE for m in made)
    if not like or any(abs(m - b) <= slack * max(m, b) for m in made):
        return
    one, other, *told_rate = claim.evidence
    fixed = say("a fixed parity of {rate}", rate=f"{claim.rates[0]:.6g}")
    rate = told_rate[0].quote if told_rate else fixed
    value, told = claim.value.text(), claim.other.text()
    near = min(made, key=lambda m: abs(m - b))
    right = f"{near:,.0f} {claim.other.unit}"
    yield Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{a} is {forth}, not {b}", a=value, forth=right, b=told),
        sides=(
            Side(claim.document, one.start, one.end, value, say("the sum")),
            Side(claim.document, other.start, other.end, told, say("the same in another currency")),
            *(Side(claim.document, r.start, r.end, r.quote, say("the rate")) for r in told_rate),
        ),
        explanation=say("At {rate} one sum of {a} is {forth}; it says {b}.", rate=rate,
                        a=value, forth=right, b=told),
        strength=0.9,
        reconciled_by=say("both can be true if the sum was changed at another rate"),
        repairs=(f"{value} ({right})", say("the rate that makes {b}", b=told))
        if told_rate
        else (f"{value} ({right})",),
    )  # fmt: skip


def _readings(figure: float, unit: str, quote: str) -> tuple[float, ...]:
    """What a measure may be in its base unit: a French "mille" is one on land or one at sea, a
    French "livre" may be half a kilo.
    """
    if unit == "mi" and quote.endswith(unit_words("nautical_mile")):
        return to_base(figure, unit), to_base(figure, "nmi")
    if unit == "lb" and quote.endswith(unit_words("half_kilo")):
        return to_base(figure, unit), figure / 2
    return (to_base(figure, unit),)


def _in_unit(value: Quantity, unit: str) -> str:
    scale = SCALES[unit]
    figure = (to_base(value.low or 0, value.unit) - scale.offset) / scale.factor
    return f"{figure:,.0f} {unit}" if abs(figure) >= 100 else f"{figure:.3g} {unit}"


def _draft(claim: Equivalence, forth: str, back: str) -> Draft:
    one, other = claim.evidence
    a, b = claim.value.text(), claim.other.text()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{a} is {forth}, not {b}", a=a, forth=forth, b=b),
        sides=(
            Side(claim.document, one.start, one.end, a, say("the measure")),
            Side(claim.document, other.start, other.end, b, say("its conversion")),
        ),
        explanation=say("{a} = {forth}; {b} = {back}.", a=a, forth=forth, b=b, back=back),
        strength=0.96,
        reconciled_by=say("both can be true if the second is the measure of something else"),
        repairs=(f"{a} ({forth})", f"{back} ({b})"),
    )


RULE = Rule(
    id="conversion-mismatch",
    summary="a measure and its conversion that are not the same",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the bracket gives the measure of something else",
    flag=(
        Case(
            "over so many, not more than so many",
            ("The reef stretches over «850 km» («430 miles») of warm and shallow sea.",),
            language="en",
        ),
        Case(
            "at a fixed parity",
            ("Le marché coûtera «6,6 milliards de francs CFA» («15 millions d'euros»).",),
        ),
        Case(
            "at the rate told",
            (
                "La statue vaut «6 millions de dollars» («7,2 millions d'euros»), le dollar valant "
                "«0,90 euro».",
            ),
        ),
        Case(
            "at a rate of 1.25",
            ("It sold for «£3 million» («$4.5 million») at a rate of «$1.25» to the pound.",),
            language="en",
        ),
        Case("feet and inches", ("He is «6ft 2in» («1.98m») tall.",), language="en"),
        Case(
            "a bound and its conversion",
            ("Boats may fish up to «120 nautical miles» («122km») from the port.",),
            language="en",
        ),
        Case("60 milles", ("Il pêche jusqu'à «60 milles nautiques» («511 km») au large.",)),
        Case("in hours", ("Le film dure «135 minutes» («2 h 45»).",)),
        Case("1 200 MW", ("La centrale de «1,2 gigawatt» («120 mégawatts») est prête.",)),
        Case("between dashes", ("He ran «26 miles» - «52 kilometres» - in May.",), language="en"),
        Case(
            "30 miles are 48 km", ("The wreck lies «30 miles» («84 km») offshore.",), language="en"
        ),
        Case("9 000 pieds font 2 743 m", ("L'avion volait à «9 000 pieds» («3 743 m»).",)),
        Case(
            "120 km/h font 65 nœuds",
            ("Les rafales ont atteint «120 km/h», soit «56 nœuds», sur la côte.",),
        ),
        Case("four years", ("Le chantier durera «48 mois», soit «trois ans», selon la mairie.",)),
        Case(
            "at -40 both are one", ("Il fait «moins 40 degrés Celsius» («moins 13 Fahrenheit»).",)
        ),
        Case(
            "between commas",
            ("«Nine inches» of snow, around «43 centimetres», fell on Mull in May.",),
            language="en",
        ),
        Case(
            "13.1 miles are 21.1 km: three digits each leave no room",
            ("The course is «13.1 miles» («23.1km») long.",),
            language="en",
        ),
        Case(
            "12,5 milles font 23,2 km", ("La traversée fait «12,5 milles» nautiques («22,3 km»).",)
        ),
        Case(
            "40°C is 104°F",
            ("It reached «40C» («140F») in the shade on Tuesday.",),
            language="en",
        ),
    ),
    keep=(
        Case(
            "as much rain as in four months",
            ("Le col a reçu 576 millimètres d'eau en deux jours, soit quatre mois de pluie.",),
        ),
        Case(
            "a fixed parity, rounded",
            ("Le marché coûtera 6,6 milliards de francs CFA (environ 10 millions d'euros).",),
        ),
        Case(
            "at the rate told, right",
            (
                "La statue vaut 6 millions de dollars (5,4 millions d'euros), le dollar valant 0,90 "
                "euro.",
            ),
        ),
        Case(
            "a fare that is no rate",
            ("It sold for £3 million ($4.5 million). The pound shop sells it at $4.",),
            language="en",
        ),
        Case(
            "a bound, right",
            ("Boats may fish up to 120 nautical miles (222km) off.",),
            language="en",
        ),
        Case("a bound told more exactly", ("Le trajet dure moins d'une heure (45 minutes).",)),
        Case("acres", ("The field covers 80 hectares (200 acres).",), language="en"),
        Case("in minutes", ("Le film dure 135 minutes (2 h 15).",)),
        Case("feet and inches", ("He is 6ft 2in (1.88m) tall.",), language="en"),
        Case("on land", ("Le tube mesure 600 milles (966 km) d'un bout à l'autre.",)),
        Case("at sea", ("Il est à 200 milles (370 km) de l'arrivée.",)),
        Case(
            "between commas, right",
            ("Nine inches of snow, around 23 centimetres, fell on Mull in May.",),
            language="en",
        ),
        Case("rounded", ("The wreck lies 30 miles (about 50 km) offshore.",), language="en"),
        Case(
            "three digits, right",
            ("The course is 26.2 miles (42.2km) long, in lanes.",),
            language="en",
        ),
        Case("one side in two digits", ("Le mât mesure 13 m (44 pieds) de haut.",)),
        Case("two digits", ("L'avion volait à 35 000 pieds (10 670 m).",)),
        Case("a mile is a mile", ("He walked six miles (10 km) to school.",), language="en"),
        Case("a fortnight and a half", ("Il reste quinze jours (deux semaines) de travaux.",)),
        Case("part of a sentence", ("Il a été condamné à deux ans (six mois ferme) de prison.",)),
        Case("another length", ("La piste mesure 3 km (2 m de large).",)),
        Case("two distances", ("La ville est à 12 km de la côte, le phare à 3 milles.",)),
        Case("exact", ("The peak rises to 902 metres (2,959 feet).",), language="en"),
    ),
)
