// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val epharmacyCalls: List<Called> = listOf(
    Called("epharmacy.get_consultation_provider", "202507", listOf()) { client, given ->
        client.epharmacy.getConsultationProvider(consultationId = given.text("consultation_id")!!, options = given.options)
    },
    Called("epharmacy.get_pharmacies", "202504", listOf()) { client, given ->
        client.epharmacy.getPharmacies(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("epharmacy.update_pharmacies", "202504", listOf()) { client, given ->
        client.epharmacy.updatePharmacies(pharmacies = given.views("pharmacies", ::Pharmacy), options = given.options)
    },
    Called("epharmacy.update_prescription_requirement", "202504", listOf()) { client, given ->
        client.epharmacy.updatePrescriptionRequirement(productId = given.text("product_id")!!, prescriptionRequirement = given.view("prescription_requirement", ::PrescriptionRequirement), options = given.options)
    },
    Called("epharmacy.update_prescription_status", "202504", listOf()) { client, given ->
        client.epharmacy.updatePrescriptionStatus(orderId = given.text("order_id")!!, prescriptionStatus = given.open("prescription_status", ::PrescriptionStatus), rejectionReason = given.text("rejection_reason"), options = given.options)
    },
)