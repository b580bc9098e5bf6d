// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn create_affiliate_partner_campaign_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::{ContactInfo, CreateAffiliatePartnerCampaignRequest};

    let request = CreateAffiliatePartnerCampaignRequest::new()
        .campaign_end_time(1790000000)
        .campaign_start_time(1790000000)
        .commission_rate(1000)
        .contact_info(ContactInfo::new().email("123456@gmail.com"))
        .description("campaign for test")
        .name("my first campaign")
        .registration_end_time(1790000000)
        .registration_start_time(1790000000);
    let response = client.affiliate_partner().create_affiliate_partner_campaign(request).await?;
    Ok(())
}

pub async fn edit_affiliate_partner_campaign_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::EditAffiliatePartnerCampaignRequest;

    let request = EditAffiliatePartnerCampaignRequest::new().campaign_id("7495049642642441621");
    let response = client.affiliate_partner().edit_affiliate_partner_campaign(request).await?;
    Ok(())
}

pub async fn generate_affiliate_partner_campaign_product_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GenerateAffiliatePartnerCampaignProductLinkRequest;

    let request = GenerateAffiliatePartnerCampaignProductLinkRequest::new()
        .campaign_id("7495049642642441621")
        .creator_commission_rate(1000)
        .product_id("7495049642642441621");
    let response =
        client.affiliate_partner().generate_affiliate_partner_campaign_product_link(request).await?;
    Ok(())
}

pub async fn get_affiliate_campaign_creator_fulfillment_status_info_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest;

    let request = GetAffiliateCampaignCreatorFulfillmentStatusInfoRequest::new()
        .campaign_id("7495049642642441621")
        .product_id("7495049642642441621");
    let mut items =
        client.affiliate_partner().get_affiliate_campaign_creator_fulfillment_status_info(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_affiliate_campaign_creator_fulfillment_status_list_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorFulfillmentStatusListRequest;

    let request =
        GetAffiliateCampaignCreatorFulfillmentStatusListRequest::new().campaign_id("7495049642642441621");
    let mut items =
        client.affiliate_partner().get_affiliate_campaign_creator_fulfillment_status_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_affiliate_campaign_creator_product_content_statistics_example(
    client: &Client,
) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorProductContentStatisticsRequest;

    let request = GetAffiliateCampaignCreatorProductContentStatisticsRequest::new()
        .affiliate_product_id("123456789")
        .campaign_id("7495049642642441621")
        .creator_temp_id("7495049642642441621")
        .product_id("7495049642642441621");
    let response =
        client.affiliate_partner().get_affiliate_campaign_creator_product_content_statistics(request).await?;
    Ok(())
}

pub async fn get_affiliate_campaign_creator_product_sample_status_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliateCampaignCreatorProductSampleStatusRequest;

    let request = GetAffiliateCampaignCreatorProductSampleStatusRequest::new()
        .campaign_id("7495049642642441621")
        .creator_temp_id("7495049642642441621")
        .product_id("7495049642642441621");
    let response =
        client.affiliate_partner().get_affiliate_campaign_creator_product_sample_status(request).await?;
    Ok(())
}

pub async fn get_affiliate_partner_campaign_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignDetailRequest;

    let request = GetAffiliatePartnerCampaignDetailRequest::new().campaign_id("7495049642642441621");
    let response = client.affiliate_partner().get_affiliate_partner_campaign_detail(request).await?;
    Ok(())
}

pub async fn get_affiliate_partner_campaign_list_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignListRequest;

    let request = GetAffiliatePartnerCampaignListRequest::new();
    let mut items = client.affiliate_partner().get_affiliate_partner_campaign_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_affiliate_partner_campaign_product_list_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::GetAffiliatePartnerCampaignProductListRequest;

    let request = GetAffiliatePartnerCampaignProductListRequest::new().campaign_id("7495049642642441621");
    let mut items = client.affiliate_partner().get_affiliate_partner_campaign_product_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn partner_generate_multi_affiliate_campaign_product_link_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::PartnerGenerateMultiAffiliateCampaignProductLinkRequest;

    let request =
        PartnerGenerateMultiAffiliateCampaignProductLinkRequest::new().campaign_id("7495049642642441621");
    let response =
        client.affiliate_partner().partner_generate_multi_affiliate_campaign_product_link(request).await?;
    Ok(())
}

pub async fn publish_affiliate_partner_campaign_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::PublishAffiliatePartnerCampaignRequest;

    let request = PublishAffiliatePartnerCampaignRequest::new().campaign_id("7495049642642441621");
    let response = client.affiliate_partner().publish_affiliate_partner_campaign(request).await?;
    Ok(())
}

pub async fn review_affiliate_partner_campaign_product_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::ReviewAffiliatePartnerCampaignProductRequest;

    let request = ReviewAffiliatePartnerCampaignProductRequest::new()
        .campaign_id("7495049642642441621")
        .product_id("7495049642642441621")
        .review_result("APPROVE");
    let response = client.affiliate_partner().review_affiliate_partner_campaign_product(request).await?;
    Ok(())
}

pub async fn search_cap_affiliate_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::SearchCapAffiliateOrdersRequest;

    let request = SearchCapAffiliateOrdersRequest::new();
    let mut items = client.affiliate_partner().search_cap_affiliate_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_tap_affiliate_orders_example(client: &Client) -> Result<()> {
    use tiktokshop::affiliate_partner::SearchTapAffiliateOrdersRequest;

    let request = SearchTapAffiliateOrdersRequest::new();
    let mut items = client.affiliate_partner().search_tap_affiliate_orders(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
