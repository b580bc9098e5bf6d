# Generated from core/catalog by `cargo gen`. Do not edit.

"""Review rating: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class FileType(OpenEnum):
    """Values of `file_type` in `UploadReviewMediaRequest`; more may be added."""

    IMAGE = "IMAGE"
    """A still picture that goes with the review."""
    VIDEO = "VIDEO"
    """A clip that goes with the review."""
