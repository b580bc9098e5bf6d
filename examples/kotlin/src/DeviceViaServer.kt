// An app on a phone that works through your server: `tiktokshop serve`. It has no secret of the app, only a key of its own, which the
// server can revoke.
//
//   SERVER_URL=https://shop.example.com DEVICE_KEY=device.key SHOP_ID=...
package examples

import java.io.File
import tiktokshop.ConfigurationException
import tiktokshop.PageOptions
import tiktokshop.PermissionDeniedException
import tiktokshop.TikTokShopClient

suspend fun main() {
    // On a phone, the key is in a file that the keystore seals: `KeystoreFile` in KeystoreStore.kt.
    val key = File(System.getenv("DEVICE_KEY") ?: "device.key")
    if (!key.exists()) return println("sign in: this device has no key")

    val client = TikTokShopClient.viaServer(System.getenv("SERVER_URL"), key.readText().trim()) { shopId = System.getenv("SHOP_ID") }
    try {
        client.order.getOrderListPages(options = PageOptions { limit = 3 }).collect { println("order ${it.id} ${it.status}") }
    } catch (error: PermissionDeniedException) {
        println("this device may not do that: ${error.message}")
    } catch (error: ConfigurationException) {
        if (error.httpStatus != 401) throw error
        // The key was revoked, or has expired, and no retry helps. The user signs in to your server again, which makes a new key.
        key.delete()
        println("signed out: the server no longer knows this device")
    } finally {
        client.shutdown()
    }
}
