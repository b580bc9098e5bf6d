package tiktokshop

import java.io.File
import java.util.zip.CRC32
import java.util.zip.Deflater
import tiktokshop.testing.Sandbox

/** The root of the repository. */
val root = File(System.getProperty("tiktokshop.root") ?: "../..")

/** The command `tiktokshop`, built in this clone. */
val binary: String = System.getenv("TIKTOKSHOP_BINARY") ?: File(root, "target/debug/tiktokshop").path

/** A sandbox of this clone. */
fun startSandbox(vararg arguments: String): Sandbox = Sandbox.start(binary = binary, arguments = arguments.toList())

/** How often an operation was called. */
fun Sandbox.received(operation: String): Int = requests(operation).size

/** The smallest document that is one. */
val pdf: ByteArray =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .toByteArray()

/** A picture as the platform wants them: 400 by 400 pixels. */
val png: ByteArray = picture(400)

private fun picture(size: Int): ByteArray {
    val rows = ByteArray((size + 1) * size) { 0xcc.toByte() }
    for (row in 0 until size) rows[row * (size + 1)] = 0
    val deflated = ByteArray(rows.size)
    val deflater = Deflater().apply { setInput(rows); finish() }
    val length = deflater.deflate(deflated)
    val header = number(size) + number(size) + byteArrayOf(8, 0, 0, 0, 0)
    val signature = byteArrayOf(0x89.toByte(), 'P'.code.toByte(), 'N'.code.toByte(), 'G'.code.toByte(), 13, 10, 26, 10)
    return signature + chunk("IHDR", header) + chunk("IDAT", deflated.copyOf(length)) + chunk("IEND", ByteArray(0))
}

private fun chunk(kind: String, content: ByteArray): ByteArray {
    val body = kind.toByteArray() + content
    return number(content.size) + body + number(CRC32().apply { update(body) }.value.toInt())
}

private fun number(value: Int) = byteArrayOf((value shr 24).toByte(), (value shr 16).toByte(), (value shr 8).toByte(), value.toByte())
