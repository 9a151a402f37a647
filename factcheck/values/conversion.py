"""Units that measure one thing, with exact factors to a base unit.

A year is 365.2425 days and a month a twelfth of it: newsroom lengths of time are compared within
the precision in which they are written, where the calendar makes no difference.
"""

from __future__ import annotations

from typing import NamedTuple


class Scale(NamedTuple):
    """``base = value * factor + offset``, where ``dimension`` names what is measured."""

    dimension: str
    factor: float
    offset: float = 0.0


_FACTORS: dict[str, dict[str, float]] = {
    "length": {
        "mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "in": 0.0254, "ft": 0.3048, "yd": 0.9144,
        "mi": 1609.344, "nmi": 1852,
    },
    "area": {
        "m2": 1, "km2": 1e6, "ha": 1e4, "acre": 4046.8564224, "ft2": 0.09290304,
        "mi2": 2589988.110336,
    },
    "volume": {
        "ml": 0.001, "cl": 0.01, "l": 1, "hl": 100, "m3": 1000, "ft3": 28.316846592,
        "gal": 3.785411784, "igal": 4.54609, "pt": 0.56826125, "bbl": 158.987294928,
    },
    "mass": {
        "ng": 1e-12, "µg": 1e-9, "mg": 1e-6, "g": 0.001, "kg": 1, "q": 100, "t": 1000,
        "ton": 907.18474, "lb": 0.45359237,
        "oz": 0.028349523125, "st": 6.35029318,
    },
    "speed": {"m/s": 3.6, "km/h": 1, "mph": 1.609344, "kn": 1.852},
    "power": {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9, "hp": 745.699872},
    "energy": {"kWh": 1, "MWh": 1e3, "GWh": 1e6, "TWh": 1e9},
    "voltage": {"V": 1, "kV": 1e3},
    "frequency": {"Hz": 1, "MHz": 1e6, "GHz": 1e9},
    "data": {"MB": 1, "GB": 1e3, "TB": 1e6},
    "time": {
        "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800,
        "fortnight": 1209600, "month": 2629746, "year": 31556952, "decade": 315569520,
        "century": 3155695200,
    },
}  # fmt: skip

SCALES: dict[str, Scale] = {
    unit: Scale(dimension, factor)
    for dimension, units in _FACTORS.items()
    for unit, factor in units.items()
} | {
    "°C": Scale("temperature", 1),
    "°F": Scale("temperature", 5 / 9, -160 / 9),
}


def convertible(unit: str, other: str) -> bool:
    """Whether both units measure one thing, by a factor known here."""
    a, b = SCALES.get(unit), SCALES.get(other)
    return a is not None and b is not None and a.dimension == b.dimension


def to_base(value: float, unit: str) -> float:
    """A value in the base unit of its dimension.

    Raises:
        KeyError: a unit without a known factor; ask ``convertible`` first.
    """
    scale = SCALES[unit]
    return value * scale.factor + scale.offset
