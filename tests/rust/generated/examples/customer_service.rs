// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn create_conversation_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::CreateConversationRequest;

    let request = CreateConversationRequest::new().buyer_user_id("7494560109732338459");
    let response = client.customer_service().create_conversation(request).await?;
    Ok(())
}

pub async fn end_session_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::EndSessionRequest;

    let request =
        EndSessionRequest::new().conversation_id("7495049642642441621").session_id("7495049642642441621");
    let response = client.customer_service().end_session(request).await?;
    Ok(())
}

pub async fn get_agent_settings_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::GetAgentSettingsRequest;

    let request = GetAgentSettingsRequest::new();
    let response = client.customer_service().get_agent_settings(request).await?;
    Ok(())
}

pub async fn get_conversation_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::GetConversationRequest;

    let request = GetConversationRequest::new().conversation_id("7495049642642441621");
    let response = client.customer_service().get_conversation(request).await?;
    Ok(())
}

pub async fn get_conversation_messages_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::GetConversationMessagesRequest;

    let request = GetConversationMessagesRequest::new().conversation_id("7495049642642441621");
    let mut items = client.customer_service().get_conversation_messages(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_conversations_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::GetConversationsRequest;

    let request = GetConversationsRequest::new();
    let mut items = client.customer_service().get_conversations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_customer_service_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::GetCustomerServicePerformanceRequest;

    let request = GetCustomerServicePerformanceRequest::new()
        .support_date_ge("2026-01-31")
        .support_date_lt("2026-01-31");
    let response = client.customer_service().get_customer_service_performance(request).await?;
    Ok(())
}

pub async fn read_message_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::ReadMessageRequest;

    let request = ReadMessageRequest::new().conversation_id("7495049642642441621");
    let response = client.customer_service().read_message(request).await?;
    Ok(())
}

pub async fn search_sessions_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::SearchSessionsRequest;

    let request = SearchSessionsRequest::new().begin_time_ge(1790000000).begin_time_lt(1790000000);
    let mut items = client.customer_service().search_sessions(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn send_message_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::SendMessageRequest;

    let request =
        SendMessageRequest::new().content("text").conversation_id("7495049642642441621").type_("COUPON_CARD");
    let response = client.customer_service().send_message(request).await?;
    Ok(())
}

pub async fn update_agent_settings_example(client: &Client) -> Result<()> {
    use tiktokshop::customer_service::UpdateAgentSettingsRequest;

    let request = UpdateAgentSettingsRequest::new().can_accept_chat(true);
    let response = client.customer_service().update_agent_settings(request).await?;
    Ok(())
}

pub async fn upload_buyer_messages_image_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::customer_service::UploadBuyerMessagesImageRequest;

    let request = UploadBuyerMessagesImageRequest::new().data(Upload::path("picture.jpg"));
    let response = client.customer_service().upload_buyer_messages_image(request).await?;
    Ok(())
}
