"""What the house holds to be so: names as it spells them, offices with holders, known facts."""

from factcheck.authority.read import parse_authority, read_authority
from factcheck.authority.record import Authority

__all__ = ["Authority", "parse_authority", "read_authority"]
