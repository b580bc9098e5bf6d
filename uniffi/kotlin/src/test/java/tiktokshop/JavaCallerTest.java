package tiktokshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tiktokshop.api.order.GetOrderListResponse;
import tiktokshop.api.order.Order;
import tiktokshop.testing.Sandbox;

/** The package as a Java program uses it. */
class JavaCallerTest {
    @Test
    void calls() throws Exception {
        try (Sandbox sandbox = SupportKt.startSandbox();
                TikTokShopClient client = TikTokShopClient.withAppSecret(sandbox.getAppKey(), sandbox.getAppSecret(), options -> {
                    options.setApiUrl(sandbox.getApiUrl());
                    options.setAuthUrl(sandbox.getAuthUrl());
                    options.setAccessToken(sandbox.getAccessToken());
                    options.setShopCipher(sandbox.getShop().getCipher());
                    options.setEnv(false);
                    return kotlin.Unit.INSTANCE;
                })) {
            GetOrderListResponse page =
                    client.blocking().call("order.get_order_list", Map.of("page_size", 2), GetOrderListResponse::new);
            assertEquals(2, page.getOrders().size());
            PageOptions few = new PageOptions();
            few.setLimit(3L);
            assertEquals(3, client.blocking().list("order.get_order_list", Map.of(), Order::new, few).size());
            ApiResponse later = client.async().call("order.get_order_list", Map.of("page_size", 1)).get(30, TimeUnit.SECONDS);
            assertEquals(200, later.getHttpStatus());
            assertThrows(InvalidRequestException.class, () -> client.blocking().call("order.get_order_list", Map.of("no", 1)));
        }
    }
}
