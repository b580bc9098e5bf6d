# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    GetConsultationProviderResponse,
    GetPharmaciesPage,
    GetPharmaciesResponse,
    Pharmacy,
    UpdatePharmaciesResponse,
)
from .params import (
    OperationHourParams,
    PharmacistParams,
    PharmacyParams,
    PrescriptionRequirementParams,
)


class EpharmacyApi(Resource):
    """Epharmacy."""

    __slots__ = ()
    _domain = "epharmacy"
    _aliases = {
        "GetConsultationProvider": "get_consultation_provider",
        "GetPharmacies": "get_pharmacies",
        "UpdatePharmacies": "update_pharmacies",
        "UpdatePrescriptionRequirement": "update_prescription_requirement",
        "UpdatePrescriptionStatus": "update_prescription_status",
        "getConsultationProvider": "get_consultation_provider",
        "getPharmacies": "get_pharmacies",
        "updatePharmacies": "update_pharmacies",
        "updatePrescriptionRequirement": "update_prescription_requirement",
        "updatePrescriptionStatus": "update_prescription_status",
    }

    def get_consultation_provider(
        self,
        *,
        consultation_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetConsultationProviderResponse:
        """Returns the provider that handles one pharmacy consultation.

        Official name `GetConsultationProvider`: `GET /epharmacy/{version}/consultations/{consultation_id}/providers`, version 202507.

        - cipher: `shop_cipher` (optional)

        Args:
            consultation_id: Platform's id of the medical consultation whose provider to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "consultation_id": consultation_id,
        }
        return self._call("epharmacy.get_consultation_provider", "GetConsultationProviderResponse", params, options)

    def get_pharmacies(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetPharmaciesPage:
        """Lists the pharmacies registered for the shop, page by page.

        Official name `GetPharmacies`: `GET /epharmacy/{version}/pharmacies`, version 202504.

        - cipher: `shop_cipher` (optional)

        Args:
            page_size: Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `pharmacies`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
        }
        return self._page("epharmacy.get_pharmacies", "GetPharmaciesPage", params, options)

    def update_pharmacies(
        self,
        *,
        pharmacies: Sequence[PharmacyParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdatePharmaciesResponse:
        """Updates the licence, opening hours and pharmacist of up to 20 pharmacies.

        Official name `UpdatePharmacies`: `POST /epharmacy/{version}/pharmacies/update`, version 202504.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            pharmacies: Pharmacies to update, at most 20.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "pharmacies": pharmacies,
        }
        return self._call("epharmacy.update_pharmacies", "UpdatePharmaciesResponse", params, options)

    def update_prescription_requirement(
        self,
        *,
        prescription_requirement: PrescriptionRequirementParams | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sets whether a product may be sold only with a prescription.

        Official name `UpdatePrescriptionRequirement`: `POST /epharmacy/{version}/products/{product_id}/prescription_requirements/update`, version 202504.

        - cipher: `shop_cipher` (optional)

        Args:
            prescription_requirement: Whether the product may be sold only on prescription.
            product_id: Platform's id of the product that the rule is for. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "prescription_requirement": prescription_requirement,
            "product_id": product_id,
        }
        return self._call("epharmacy.update_prescription_requirement", "", params, options)

    def update_prescription_status(
        self,
        *,
        order_id: str | int = REQUIRED,
        prescription_status: Literal["APPROVED", "REJECTED", "PENDING_RESUBMISSION"] | str | None = None,
        rejection_reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Reports whether the prescription of an order is accepted or rejected.

        Official name `UpdatePrescriptionStatus`: `POST /epharmacy/{version}/orders/{order_id}/update_prescription_status`, version 202504.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Platform's id of the order with the prescription. Required.
            prescription_status: Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`.
            rejection_reason: Why the prescription is refused, at most 5000 characters; for status REJECTED.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "prescription_status": prescription_status,
            "rejection_reason": rejection_reason,
        }
        return self._call("epharmacy.update_prescription_status", "", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncEpharmacyApi = EpharmacyApi
RESOURCE = EpharmacyApi