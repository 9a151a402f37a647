"""Typed statements with their evidence, extracted from one document at a time."""

from factcheck.claims.claim import Claim, Evidence, Figure
from factcheck.claims.extract import Extraction, extract_claims
from factcheck.claims.part import ClaimKind, claim_kinds, claims_schema

__all__ = [
    "Claim",
    "ClaimKind",
    "Evidence",
    "Extraction",
    "Figure",
    "claim_kinds",
    "claims_schema",
    "extract_claims",
]
