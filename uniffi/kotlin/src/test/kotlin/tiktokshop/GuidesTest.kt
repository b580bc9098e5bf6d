package tiktokshop

import guides.PROGRAMS
import guides.Program
import java.io.File
import java.nio.file.Files
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import tiktokshop.testing.Sandbox

/** The programs of the guides in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages. */
class GuidesTest {
    @TestFactory
    fun `the programs of the guides run`(): List<DynamicTest> {
        assertTrue(PROGRAMS.size > 9)
        return PROGRAMS.map { program -> dynamicTest(program.name) { plays(program) } }
    }

    private fun plays(program: Program) = startSandbox().use { sandbox ->
        val folder = Files.createTempDirectory("guide").toFile()
        if (program.settings == "store") seed(sandbox, folder)
        val output = File(folder, "output")
        val process = ProcessBuilder(command(program)).directory(folder).redirectErrorStream(true).redirectOutput(output)
        process.environment() += environment(sandbox, program.settings)
        assertEquals(0, process.start().waitFor(), output.readText())
        folder.deleteRecursively()
    }

    /** A JVM that does not optimize what runs for a second. */
    private fun command(program: Program): List<String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val given = System.getProperties().stringPropertyNames().filter { it.startsWith("tiktokshop.") }
        val quick = listOf("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m")
        val settings = given.map { "-D$it=${System.getProperty(it)}" }
        return listOf(java) + quick + settings + listOf("-cp", System.getProperty("java.class.path"), "guides.GuidesKt", program.name)
    }

    private fun environment(sandbox: Sandbox, settings: String): Map<String, String> {
        val inThailand = sandbox.accounts.first { it.region == "TH" }
        val seller = if (settings == "thailand") inThailand else sandbox.accounts.first()
        val shop = seller.shops.first()
        val app = mapOf(
            "PATH" to "${File(binary).absoluteFile.parent}:${System.getenv("PATH")}",
            "TIKTOK_APP_KEY" to sandbox.appKey,
            "TIKTOK_APP_SECRET" to sandbox.appSecret,
            "TIKTOK_SERVICE_ID" to sandbox.serviceId,
            "TIKTOK_API_URL" to sandbox.apiUrl,
            "TIKTOK_AUTH_URL" to sandbox.authUrl,
            "SANDBOX_CONTROL_URL" to sandbox.controlUrl,
            "SANDBOX_SELLER" to seller.openId,
            "SANDBOX_SHOP_ID" to shop.id,
        )
        val own = mapOf("TIKTOK_ACCESS_TOKEN" to seller.accessToken, "TIKTOK_SHOP_CIPHER" to shop.cipher)
        return if (settings == "app" || settings == "store") app else app + own
    }

    /** Puts the authorizations of two sellers into the store that the programs open. */
    private fun seed(sandbox: Sandbox, folder: File) = sandbox.client { store = SqliteStore("$folder/tokens.sqlite") }.use { client ->
        runBlocking { sandbox.accounts.take(2).forEach { client.tokens.save(recordOf(it)) } }
    }

    private fun recordOf(seller: Sandbox.Account): StoredRecord {
        val shops = seller.shops.map { StoredShop(it.id, it.cipher) }
        return StoredRecord.of(seller.openId, seller.accessToken, FAR, seller.refreshToken, FAR, shops)
    }

    private companion object {
        const val FAR = 4_000_000_000
    }
}
