# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    OperationHourParams,
    PharmacistParams,
    PharmacyParams,
    PrescriptionRequirementParams,
)

class EpharmacyApi(Resource):
    def get_consultation_provider(
        self,
        *,
        consultation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetConsultationProviderResponse: ...
    def get_pharmacies(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetPharmaciesPage: ...
    def update_pharmacies(
        self,
        *,
        pharmacies: Sequence[PharmacyParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdatePharmaciesResponse: ...
    def update_prescription_requirement(
        self,
        *,
        prescription_requirement: PrescriptionRequirementParams | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def update_prescription_status(
        self,
        *,
        order_id: str | int,
        prescription_status: Literal["APPROVED", "REJECTED", "PENDING_RESUBMISSION"] | str | None = None,
        rejection_reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    GetConsultationProvider: Alias[models.GetConsultationProviderResponse]
    GetPharmacies: Alias[models.GetPharmaciesPage]
    UpdatePharmacies: Alias[models.UpdatePharmaciesResponse]
    UpdatePrescriptionRequirement: Alias[ResponseModel]
    UpdatePrescriptionStatus: Alias[ResponseModel]
    getConsultationProvider: Alias[models.GetConsultationProviderResponse]
    getPharmacies: Alias[models.GetPharmaciesPage]
    updatePharmacies: Alias[models.UpdatePharmaciesResponse]
    updatePrescriptionRequirement: Alias[ResponseModel]
    updatePrescriptionStatus: Alias[ResponseModel]

class AsyncEpharmacyApi(Resource):
    async def get_consultation_provider(
        self,
        *,
        consultation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetConsultationProviderResponse: ...
    def get_pharmacies(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetPharmaciesPage, models.Pharmacy]: ...
    async def update_pharmacies(
        self,
        *,
        pharmacies: Sequence[PharmacyParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdatePharmaciesResponse: ...
    async def update_prescription_requirement(
        self,
        *,
        prescription_requirement: PrescriptionRequirementParams | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def update_prescription_status(
        self,
        *,
        order_id: str | int,
        prescription_status: Literal["APPROVED", "REJECTED", "PENDING_RESUBMISSION"] | str | None = None,
        rejection_reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    GetConsultationProvider: Alias[Awaitable[models.GetConsultationProviderResponse]]
    GetPharmacies: Alias[PageCall[models.AsyncGetPharmaciesPage, models.Pharmacy]]
    UpdatePharmacies: Alias[Awaitable[models.UpdatePharmaciesResponse]]
    UpdatePrescriptionRequirement: Alias[Awaitable[ResponseModel]]
    UpdatePrescriptionStatus: Alias[Awaitable[ResponseModel]]
    getConsultationProvider: Alias[Awaitable[models.GetConsultationProviderResponse]]
    getPharmacies: Alias[PageCall[models.AsyncGetPharmaciesPage, models.Pharmacy]]
    updatePharmacies: Alias[Awaitable[models.UpdatePharmaciesResponse]]
    updatePrescriptionRequirement: Alias[Awaitable[ResponseModel]]
    updatePrescriptionStatus: Alias[Awaitable[ResponseModel]]

RESOURCE: type[Resource]