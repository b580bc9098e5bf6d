// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func getConsultationProviderOfEpharmacy(_ client: TikTokShopClient) async throws {
  _ = try await client.epharmacy.getConsultationProvider(
    consultationId: "7495049642642441621"
  )
}

func getPharmaciesOfEpharmacy(_ client: TikTokShopClient) async throws {
  for try await item in client.epharmacy.getPharmaciesPages() { print(item) }
}

func updatePharmaciesOfEpharmacy(_ client: TikTokShopClient) async throws {
  _ = try await client.epharmacy.updatePharmacies()
}

func updatePrescriptionRequirementOfEpharmacy(_ client: TikTokShopClient) async throws {
  _ = try await client.epharmacy.updatePrescriptionRequirement(
    productId: "7495049642642441621"
  )
}

func updatePrescriptionStatusOfEpharmacy(_ client: TikTokShopClient) async throws {
  _ = try await client.epharmacy.updatePrescriptionStatus(
    orderId: "7495049642642441621"
  )
}
