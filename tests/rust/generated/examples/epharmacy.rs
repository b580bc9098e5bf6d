// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn get_consultation_provider_example(client: &Client) -> Result<()> {
    use tiktokshop::epharmacy::GetConsultationProviderRequest;

    let request = GetConsultationProviderRequest::new().consultation_id("7495049642642441621");
    let response = client.epharmacy().get_consultation_provider(request).await?;
    Ok(())
}

pub async fn get_pharmacies_example(client: &Client) -> Result<()> {
    use tiktokshop::epharmacy::GetPharmaciesRequest;

    let request = GetPharmaciesRequest::new();
    let mut items = client.epharmacy().get_pharmacies(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn update_pharmacies_example(client: &Client) -> Result<()> {
    use tiktokshop::epharmacy::UpdatePharmaciesRequest;

    let request = UpdatePharmaciesRequest::new();
    let response = client.epharmacy().update_pharmacies(request).await?;
    Ok(())
}

pub async fn update_prescription_requirement_example(client: &Client) -> Result<()> {
    use tiktokshop::epharmacy::UpdatePrescriptionRequirementRequest;

    let request = UpdatePrescriptionRequirementRequest::new().product_id("7495049642642441621");
    let response = client.epharmacy().update_prescription_requirement(request).await?;
    Ok(())
}

pub async fn update_prescription_status_example(client: &Client) -> Result<()> {
    use tiktokshop::epharmacy::UpdatePrescriptionStatusRequest;

    let request = UpdatePrescriptionStatusRequest::new().order_id("7495049642642441621");
    let response = client.epharmacy().update_prescription_status(request).await?;
    Ok(())
}
