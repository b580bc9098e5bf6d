package tiktokshop

import java.io.File
import java.nio.file.Files
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import tiktokshop.testing.Sandbox

private const val MIB = 1L shl 20

/** The end of a process, and what it holds after many calls. Each program of LifetimeProgram.kt has a JVM of its own. */
class LifetimeTest {
    private class Program(name: String, vararg given: String, options: List<String> = emptyList()) {
        private val process = ProcessBuilder(command(options) + name + given).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        private val out = process.inputStream.bufferedReader()

        init {
            // One that hangs ends, and so does its output: the test fails instead of waiting for ever.
            CompletableFuture.delayedExecutor(15, TimeUnit.MINUTES).execute { process.destroyForcibly() }
        }

        private fun command(options: List<String>): List<String> {
            val java = File(System.getProperty("java.home"), "bin/java").path
            val settings = System.getProperties().stringPropertyNames().filter { it.startsWith("tiktokshop.") }
            val given = settings.map { "-D$it=${System.getProperty(it)}" }
            return listOf(java) + options + given + listOf("-cp", System.getProperty("java.class.path"), "tiktokshop.LifetimeProgramKt")
        }

        fun line(): String? = out.readLine()

        fun terminate() = process.destroy()

        /** Its exit code. One that does not end has a thread that it should not have. */
        fun ended(): Int {
            val isOver = process.waitFor(60, TimeUnit.SECONDS)
            if (!isOver) process.destroyForcibly()
            assertTrue(isOver, "the program does not exit")
            return process.exitValue()
        }
    }

    @Test
    fun `a program that has made calls and closed nothing exits by itself`() {
        val program = Program("calls")
        assertTrue(program.line()!!.endsWith(" orders"))
        assertEquals(0, program.ended())
    }

    @TestFactory
    fun `a program exits in the middle of a call`(): List<DynamicTest> = listOf("coroutine", "future").map { kind ->
        dynamicTest(kind) {
            val program = Program(kind)
            assertEquals("sent", program.line())
            assertEquals(0, program.ended())
        }
    }

    /** Its new tokens are in the store, whether `main` returns, the program exits, or it is terminated. */
    @TestFactory
    fun `the end of a program waits for a refresh`(): List<DynamicTest> = listOf(
        dynamicTest("return") { endsWhileRefreshing("refresh", "tokens", 0) },
        dynamicTest("exit") { endsWhileRefreshing("refresh and exit", "tokens.sqlite", 0) },
        dynamicTest("terminate") { endsWhileRefreshing("refresh and wait", "tokens", TERMINATED) },
    )

    private fun endsWhileRefreshing(ending: String, store: String, code: Int) = startSandbox().use { sandbox ->
        val file = File(Files.createTempDirectory("lifetime").toFile(), store)
        val (first, account) = opened(sandbox, file) to sandbox.accounts[0].openId
        first.use { runBlocking { it.tokens.save(StoredRecord.of(account, sandbox.accessToken, FAR, sandbox.refreshToken, FAR)) } }
        sandbox.fault("slow", "ms" to 800, path = "/api/v2/token/refresh", processed = true)

        val program = Program(ending, sandbox.apiUrl, sandbox.authUrl, sandbox.appKey, sandbox.appSecret, account, file.path)
        assertEquals("refreshing", program.line())
        if (code == TERMINATED) program.terminate()
        assertEquals(code, program.ended())

        sandbox.clearFaults()
        opened(sandbox, file).use { client ->
            val record = runBlocking { client.withOptions { this.account = account }.tokens.get() }
            assertEquals("active", record.status)
        }
        assertEquals(1, sandbox.requests(path = "/api/v2/token/refresh").size)
    }

    private fun opened(sandbox: Sandbox, file: File) = sandbox.client {
        store = if (file.name.endsWith(".sqlite")) SqliteStore(file.path) else FileStore(file)
    }

    /** Between the second and the fourth report lie as many calls as before the second: what grows then is never given back. */
    @TestFactory
    fun `memory is flat`(): List<DynamicTest> =
        listOf("many calls", "many walks", "many handles").map { work -> dynamicTest(work) { staysFlat(work) } }

    private fun staysFlat(work: String) {
        assumeTrue(File("/proc/self/status").exists(), "only Linux tells how much memory a process holds")
        val program = Program(work, options = STEADY)
        val reports = List(4) { program.line()!!.split(' ').map(String::toLong) }
        assertEquals(0, program.ended())
        println("$work: ${reports.map { (heap, resident) -> "${resident / 1024} KiB, heap ${heap / 1024} KiB" }}")
        val (_, warm, _, last) = reports
        // Flat ones differ by a quarter of this: two hundred bytes that each call left would show.
        assertTrue(last[0] - warm[0] < MIB, "the heap has grown by ${last[0] - warm[0]} bytes: $reports")
        assertTrue(last[1] - warm[1] < MIB, "the process has grown by ${last[1] - warm[1]} bytes: $reports")
        assertEquals(0, last[2], "calls that wait")
    }

    private companion object {
        const val FAR = 4_000_000_000

        /** What a JVM that got SIGTERM exits with. */
        const val TERMINATED = 143

        /** The heap takes all of its memory at once, and code is compiled early, so that only leaks grow. */
        val STEADY = listOf("-Xms96m", "-Xmx96m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
    }
}
