// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn create_custom_engagement_task_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::CreateCustomEngagementTaskRequest;

    let request = CreateCustomEngagementTaskRequest::new()
        .channel("TIKTOK_IM")
        .end_time(1790000000)
        .task_name("Task1 for mega sale");
    let response = client.customer_engagement().create_custom_engagement_task(request).await?;
    Ok(())
}

pub async fn create_engagement_task_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::CreateEngagementTaskRequest;

    let request = CreateEngagementTaskRequest::new()
        .channel("TIKTOK_IM")
        .end_time(1790000000)
        .task_name("Task1 for mega sale")
        .template_id("50002_20011");
    let response = client.customer_engagement().create_engagement_task(request).await?;
    Ok(())
}

pub async fn get_customer_tab_visibility_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::GetCustomerTabVisibilityRequest;

    let request = GetCustomerTabVisibilityRequest::new();
    let response = client.customer_engagement().get_customer_tab_visibility(request).await?;
    Ok(())
}

pub async fn get_feature_permissions_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::GetFeaturePermissionsRequest;

    let request = GetFeaturePermissionsRequest::new();
    let response = client.customer_engagement().get_feature_permissions(request).await?;
    Ok(())
}

pub async fn get_message_templates_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::GetMessageTemplatesRequest;

    let request = GetMessageTemplatesRequest::new().locale("en");
    let response = client.customer_engagement().get_message_templates(request).await?;
    Ok(())
}

pub async fn get_task_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::GetTaskPerformancesRequest;

    let request = GetTaskPerformancesRequest::new().task_ids(["7495049642642441621"]);
    let response = client.customer_engagement().get_task_performances(request).await?;
    Ok(())
}

pub async fn send_engagement_message_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_engagement::SendEngagementMessageRequest;

    let request = SendEngagementMessageRequest::new().buyer_emails(["text"]);
    let response = client.customer_engagement().send_engagement_message(request).await?;
    Ok(())
}
