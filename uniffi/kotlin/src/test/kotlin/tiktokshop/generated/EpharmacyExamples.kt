// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun getConsultationProviderExample(client: TikTokShopClient) {
    val response = client.epharmacy.getConsultationProvider(consultationId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPharmaciesExample(client: TikTokShopClient) {
    client.epharmacy.getPharmaciesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePharmaciesExample(client: TikTokShopClient) {
    val response = client.epharmacy.updatePharmacies()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePrescriptionRequirementExample(client: TikTokShopClient) {
    val response = client.epharmacy.updatePrescriptionRequirement(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePrescriptionStatusExample(client: TikTokShopClient) {
    val response = client.epharmacy.updatePrescriptionStatus(orderId = "7495049642642441621")
}
