// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Epharmacy: the operations of the domain `epharmacy`. */
public class EpharmacyApi internal constructor(private val caller: Caller) {
    /**
     * Returns the provider that handles one pharmacy consultation.
     *
     * `GET /epharmacy/{version}/consultations/{consultation_id}/providers`, version 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param consultationId Platform's id of the medical consultation whose provider to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getConsultationProvider(
        consultationId: String,
        options: CallOptions? = null,
    ): GetConsultationProviderResponse =
        caller.call("epharmacy.get_consultation_provider", Params.of("consultation_id", consultationId), options) { GetConsultationProviderResponse(it) }

    /**
     * Lists the pharmacies registered for the shop, page by page.
     *
     * `GET /epharmacy/{version}/pharmacies`, version 202504.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param pageSize Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPharmacies(
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetPharmaciesResponse =
        caller.call("epharmacy.get_pharmacies", Params.of("page_size", pageSize ?: 100L, "page_token", pageToken), options) { GetPharmaciesResponse(it) }

    /**
     * What [getPharmacies] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getPharmaciesPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Pharmacy> =
        caller.pages("epharmacy.get_pharmacies", Params.of("page_size", pageSize), options) { Pharmacy(it) }

    /**
     * Updates the licence, opening hours and pharmacist of up to 20 pharmacies.
     *
     * `POST /epharmacy/{version}/pharmacies/update`, version 202504.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param pharmacies Pharmacies to update, at most 20.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updatePharmacies(
        pharmacies: List<Pharmacy>? = null,
        options: CallOptions? = null,
    ): UpdatePharmaciesResponse =
        caller.call("epharmacy.update_pharmacies", Params.of("pharmacies", pharmacies), options) { UpdatePharmaciesResponse(it) }

    /**
     * Sets whether a product may be sold only with a prescription.
     *
     * `POST /epharmacy/{version}/products/{product_id}/prescription_requirements/update`, version 202504.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param productId Platform's id of the product that the rule is for.
     * @param prescriptionRequirement Whether the product may be sold only on prescription.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updatePrescriptionRequirement(
        productId: String,
        prescriptionRequirement: PrescriptionRequirement? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("epharmacy.update_prescription_requirement", Params.of("product_id", productId, "prescription_requirement", prescriptionRequirement), options) { EmptyResponse(it) }

    /**
     * Reports whether the prescription of an order is accepted or rejected.
     *
     * `POST /epharmacy/{version}/orders/{order_id}/update_prescription_status`, version 202504.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Platform's id of the order with the prescription.
     * @param prescriptionStatus Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`.
     * @param rejectionReason Why the prescription is refused, at most 5000 characters; for status REJECTED.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updatePrescriptionStatus(
        orderId: String,
        prescriptionStatus: PrescriptionStatus? = null,
        rejectionReason: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("epharmacy.update_prescription_status", Params.of("order_id", orderId, "prescription_status", prescriptionStatus, "rejection_reason", rejectionReason), options) { EmptyResponse(it) }
}