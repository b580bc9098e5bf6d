// A Java program: calls that block, and futures.
//
//   TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=... TIKTOK_ACCESS_TOKEN=... TIKTOK_SHOP_CIPHER=...
package examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tiktokshop.PageOptions;
import tiktokshop.TikTokShopClient;
import tiktokshop.TikTokShopException;
import tiktokshop.api.order.GetOrderDetailResponse;
import tiktokshop.api.order.GetOrderListResponse;
import tiktokshop.api.order.Order;

public final class JavaCaller {
    public static void main(String[] arguments) {
        try (TikTokShopClient client = TikTokShopClient.withAppSecret()) {
            GetOrderListResponse page =
                    client.blocking().call("order.get_order_list", Map.of("page_size", 2), GetOrderListResponse::new);
            for (Order order : page.getOrders()) {
                System.out.println("order " + order.getId() + " " + order.getStatus());
            }

            PageOptions few = new PageOptions();
            few.setLimit(6L);
            List<Order> walked = client.blocking().list("order.get_order_list", Map.of("page_size", 4), Order::new, few);
            System.out.println("walked " + walked.size());

            // Both are on their way at once.
            CompletableFuture<Long> waiting = count(client, "AWAITING_SHIPMENT");
            CompletableFuture<Long> all = count(client, null);
            System.out.println(waiting.thenCombine(all, (part, whole) -> part < whole ? "some wait" : "all wait").join());

            try {
                client.blocking().call("order.get_order_detail", Map.of("ids", List.of("1")), GetOrderDetailResponse::new);
            } catch (TikTokShopException error) {
                System.out.println("refused: " + error.getKind() + " " + error.getCode());
            }
        }
    }

    private static CompletableFuture<Long> count(TikTokShopClient client, String status) {
        Map<String, Object> parameters = status == null ? Map.of("page_size", 1) : Map.of("page_size", 1, "order_status", status);
        return client.async()
                .call("order.get_order_list", parameters, GetOrderListResponse::new)
                .thenApply(GetOrderListResponse::getTotalCount);
    }
}
