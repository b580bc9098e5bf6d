package tiktokshop.json

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import tiktokshop.ApiException
import tiktokshop.ItemErrorsException
import tiktokshop.QuotaExhaustedException
import tiktokshop.RateLimitException
import tiktokshop.TikTokShopException
import tiktokshop.UnknownException
import tiktokshop.exceptionOf

class ErrorsTest {
    @Test
    fun `a kind has its class and the classes above it`() {
        val error = exceptionOf("""{"kind":"quota_exhausted","line":"The quota is used up","retry_after":1.5,"code":12052202,"retryable":true}""")
        assertIs<QuotaExhaustedException>(error)
        assertIs<RateLimitException>(error)
        assertIs<ApiException>(error)
        assertEquals(1500.milliseconds, error.retryAfter)
        assertEquals(12052202, error.code)
        assertTrue(error.isRetryable)
        assertFalse(error.isOutcomeUnknown)
        assertNull(error.hint)
    }

    @Test
    fun `a kind of a newer core is kept`() {
        val error = exceptionOf("""{"kind":"moon_is_full","detail":"The moon is full"}""")
        assertIs<UnknownException>(error)
        assertEquals("moon_is_full", error.kind)
        assertEquals("The moon is full", error.message)
    }

    @Test
    fun `a hint is worded in the names of this package`() {
        val hint = """{"id":"app_key_missing","values":{},"text":"Set ClientBuilder::app_key."}"""
        val error = exceptionOf("""{"kind":"configuration","line":"There is no app key","hint":$hint}""")
        assertEquals("app_key_missing", error.hintId)
        assertEquals("There is no app key. Give the option appKey, or set TIKTOK_APP_KEY.", error.message)
    }

    @Test
    fun `the values of a hint are filled in and an unknown hint has the words of the core`() {
        val near = exceptionOf("""{"kind":"invalid_request","line":"x","hint":{"id":"unknown_value_near","values":{"near":"UNPAID"},"text":"?"}}""")
        assertTrue("Did you mean `UNPAID`?" in near.hint.orEmpty(), near.hint)
        val newer = exceptionOf("""{"kind":"invalid_request","line":"x","hint":{"id":"of_tomorrow","values":{},"text":"Wait for tomorrow."}}""")
        assertEquals("Wait for tomorrow.", newer.hint)
    }

    @Test
    fun `the items of a batch tell what failed and why`() {
        val item = """{"code":5,"message":"no","id":"77","reasons":[{"code":1,"message":"late"}],"text":"77: no","raw":"{\"id\":77}","exact":null}"""
        val error = exceptionOf("""{"kind":"item_errors","line":"one failed","items":[$item]}""")
        assertIs<ItemErrorsException>(error)
        val failed = error.items.single()
        assertEquals(listOf("77", "no", "late", "77: no"), listOf(failed.id, failed.message, failed.reasons.single().message, failed.toString()))
        assertEquals("""{"id":77}""", failed.item.toString())
    }

    @Test
    fun `the cause is kept`() {
        val cause = IllegalStateException("disk full")
        val error: TikTokShopException = exceptionOf("""{"kind":"store","line":"The store failed"}""", cause)
        assertSame(cause, error.cause)
    }
}
