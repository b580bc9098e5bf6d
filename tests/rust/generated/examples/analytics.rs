// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn get_bestselling_creators_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetBestsellingCreatorsRequest;

    let request = GetBestsellingCreatorsRequest::new().author_type("ALL").date("2026-01-31").time_slot("1D");
    let response = client.analytics().get_bestselling_creators(request).await?;
    Ok(())
}

pub async fn get_bestselling_live_sessions_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetBestsellingLiveSessionsRequest;

    let request = GetBestsellingLiveSessionsRequest::new();
    let response = client.analytics().get_bestselling_live_sessions(request).await?;
    Ok(())
}

pub async fn get_bestselling_products_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetBestsellingProductsRequest;

    let request = GetBestsellingProductsRequest::new().date("2026-01-31").time_slot("1D");
    let response = client.analytics().get_bestselling_products(request).await?;
    Ok(())
}

pub async fn get_bestselling_videos_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetBestsellingVideosRequest;

    let request = GetBestsellingVideosRequest::new().date("2026-01-31").time_slot("1D");
    let response = client.analytics().get_bestselling_videos(request).await?;
    Ok(())
}

pub async fn get_gmv_trend_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetGmvTrendPerformancesRequest;

    let request = GetGmvTrendPerformancesRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_gmv_trend_performances(request).await?;
    Ok(())
}

pub async fn get_interactive_trend_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetInteractiveTrendPerformancesRequest;

    let request = GetInteractiveTrendPerformancesRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_interactive_trend_performances(request).await?;
    Ok(())
}

pub async fn get_live_core_stats_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetLiveCoreStatsRequest;

    let request = GetLiveCoreStatsRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_live_core_stats(request).await?;
    Ok(())
}

pub async fn get_product_stats_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetProductStatsRequest;

    let request = GetProductStatsRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_product_stats(request).await?;
    Ok(())
}

pub async fn get_shop_live_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLivePerformanceListRequest;

    let request = GetShopLivePerformanceListRequest::new()
        .account_type("AFFILIATE_ACCOUNTS")
        .end_date_lt("2026-01-31")
        .start_date_ge("2026-01-31");
    let mut items = client.analytics().get_shop_live_performance_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_live_performance_list_old_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLivePerformanceListOldRequest;

    let request =
        GetShopLivePerformanceListOldRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let mut items = client.analytics().get_shop_live_performance_list_old(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_live_performance_overview_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLivePerformanceOverviewRequest;

    let request =
        GetShopLivePerformanceOverviewRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_live_performance_overview(request).await?;
    Ok(())
}

pub async fn get_shop_live_performance_overview_old_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLivePerformanceOverviewOldRequest;

    let request =
        GetShopLivePerformanceOverviewOldRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_live_performance_overview_old(request).await?;
    Ok(())
}

pub async fn get_shop_live_performance_per_minutes_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLivePerformancePerMinutesRequest;

    let request = GetShopLivePerformancePerMinutesRequest::new().live_id("7495049642642441621");
    let mut items = client.analytics().get_shop_live_performance_per_minutes(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_live_products_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopLiveProductsPerformanceListRequest;

    let request = GetShopLiveProductsPerformanceListRequest::new().live_id("7495049642642441621");
    let response = client.analytics().get_shop_live_products_performance_list(request).await?;
    Ok(())
}

pub async fn get_shop_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopPerformanceRequest;

    let request = GetShopPerformanceRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_performance(request).await?;
    Ok(())
}

pub async fn get_shop_performance_per_hour_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopPerformancePerHourRequest;

    let request = GetShopPerformancePerHourRequest::new().date("2026-01-31");
    let response = client.analytics().get_shop_performance_per_hour(request).await?;
    Ok(())
}

pub async fn get_shop_product_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopProductPerformanceRequest;

    let request = GetShopProductPerformanceRequest::new()
        .end_date_lt("2026-01-31")
        .product_id("7495049642642441621")
        .start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_product_performance(request).await?;
    Ok(())
}

pub async fn get_shop_product_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopProductPerformanceListRequest;

    let request =
        GetShopProductPerformanceListRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let mut items = client.analytics().get_shop_product_performance_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_sku_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopSkuPerformanceRequest;

    let request = GetShopSkuPerformanceRequest::new()
        .end_date_lt("2026-01-31")
        .sku_id("7495049642642441621")
        .start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_sku_performance(request).await?;
    Ok(())
}

pub async fn get_shop_sku_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopSkuPerformanceListRequest;

    let request =
        GetShopSkuPerformanceListRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let mut items = client.analytics().get_shop_sku_performance_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_video_performance_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopVideoPerformanceRequest;

    let request = GetShopVideoPerformanceRequest::new()
        .end_date_lt("2026-01-31")
        .start_date_ge("2026-01-31")
        .video_id("7495049642642441621");
    let response = client.analytics().get_shop_video_performance(request).await?;
    Ok(())
}

pub async fn get_shop_video_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopVideoPerformanceListRequest;

    let request =
        GetShopVideoPerformanceListRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let mut items = client.analytics().get_shop_video_performance_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_video_performance_overview_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopVideoPerformanceOverviewRequest;

    let request =
        GetShopVideoPerformanceOverviewRequest::new().end_date_lt("2026-01-31").start_date_ge("2026-01-31");
    let response = client.analytics().get_shop_video_performance_overview(request).await?;
    Ok(())
}

pub async fn get_shop_video_product_performance_list_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopVideoProductPerformanceListRequest;

    let request = GetShopVideoProductPerformanceListRequest::new()
        .end_date_lt("2026-01-31")
        .start_date_ge("2026-01-31")
        .video_id("7495049642642441621");
    let mut items = client.analytics().get_shop_video_product_performance_list(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_shop_videos_performance_details_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetShopVideosPerformanceDetailsRequest;

    let request = GetShopVideosPerformanceDetailsRequest::new()
        .end_date_lt("2026-01-31")
        .start_date_ge("2026-01-31")
        .video_ids([1]);
    let response = client.analytics().get_shop_videos_performance_details(request).await?;
    Ok(())
}

pub async fn get_sps_metric_diagnosis_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetSpsMetricDiagnosisRequest;

    let request = GetSpsMetricDiagnosisRequest::new().metric_code("text");
    let response = client.analytics().get_sps_metric_diagnosis(request).await?;
    Ok(())
}

pub async fn get_sps_metric_problem_details_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetSpsMetricProblemDetailsRequest;

    let request = GetSpsMetricProblemDetailsRequest::new().metric_code("text");
    let response = client.analytics().get_sps_metric_problem_details(request).await?;
    Ok(())
}

pub async fn get_sps_metric_top_items_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetSpsMetricTopItemsRequest;

    let request = GetSpsMetricTopItemsRequest::new().metric_code("text");
    let response = client.analytics().get_sps_metric_top_items(request).await?;
    Ok(())
}

pub async fn get_sps_metrics_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetSpsMetricsRequest;

    let request = GetSpsMetricsRequest::new();
    let response = client.analytics().get_sps_metrics(request).await?;
    Ok(())
}

pub async fn get_sps_overview_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetSpsOverviewRequest;

    let request = GetSpsOverviewRequest::new();
    let response = client.analytics().get_sps_overview(request).await?;
    Ok(())
}

pub async fn get_traffic_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetTrafficPerformancesRequest;

    let request = GetTrafficPerformancesRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_traffic_performances(request).await?;
    Ok(())
}

pub async fn get_user_portraits_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetUserPortraitsRequest;

    let request = GetUserPortraitsRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_user_portraits(request).await?;
    Ok(())
}

pub async fn get_video_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetVideoPerformancesRequest;

    let request = GetVideoPerformancesRequest::new()
        .end_time_le(1790000000)
        .start_time_ge(1790000000)
        .video_ids("7341286689295469829,7271486684427046149");
    let response = client.analytics().get_video_performances(request).await?;
    Ok(())
}

pub async fn get_view_trend_performances_example(client: &Client) -> Result<()> {
    use tiktokshop::analytics::GetViewTrendPerformancesRequest;

    let request = GetViewTrendPerformancesRequest::new().live_room_id("7495049642642441621");
    let response = client.analytics().get_view_trend_performances(request).await?;
    Ok(())
}
