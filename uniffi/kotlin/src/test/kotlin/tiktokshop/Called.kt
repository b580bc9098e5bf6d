package tiktokshop

import kotlin.time.Instant
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonValue
import tiktokshop.json.Reader
import tiktokshop.json.TextReader
import tiktokshop.json.arrayOf
import tiktokshop.json.flagOf
import tiktokshop.json.longOf
import tiktokshop.json.objectOf
import tiktokshop.json.textOf

/** An operation, and how to call it by its own method. */
internal class Called(
    val id: String,
    val version: String,
    /** The parameters that are files. */
    val files: List<String>,
    val call: suspend (Resources, Given) -> ResponseView,
)

/** The parameters of a call as JSON, read as the types of a method; what is not there is null. */
internal class Given(private val raw: JsonObject, private val files: Map<String, Upload>, val options: CallOptions?) {
    fun text(name: String): String? = raw.textOf(name)

    fun integer(name: String): Long? = raw.longOf(name)

    fun number(name: String): Double? = raw.textOf(name)?.toDouble()

    fun flag(name: String): Boolean? = raw.flagOf(name)

    fun time(name: String): Instant? = integer(name)?.let(Instant::fromEpochSeconds)

    fun json(name: String): JsonValue? = raw[name]

    fun file(name: String): Upload? = files[name]

    fun <T> open(name: String, reader: TextReader<T>): T? = text(name)?.let(reader::read)

    fun <T> view(name: String, reader: Reader<T>): T? = raw.objectOf(name)?.let(reader::read)

    fun texts(name: String): List<String>? = items(name)?.map(::plain)

    fun integers(name: String): List<Long>? = texts(name)?.map(String::toLong)

    fun numbers(name: String): List<Double>? = texts(name)?.map(String::toDouble)

    fun jsons(name: String): List<JsonValue>? = items(name)

    fun <T> opens(name: String, reader: TextReader<T>): List<T>? = texts(name)?.map(reader::read)

    fun <T> views(name: String, reader: Reader<T>): List<T>? = raw.arrayOf(name)?.map { reader.read(it as JsonObject) }

    /** A list; one in a URL is text, with commas or as JSON. */
    private fun items(name: String): List<JsonValue>? {
        val text = (raw[name] as? JsonText)?.text ?: return raw.arrayOf(name)
        return if (text.startsWith("[")) JsonValue.parse(text) as JsonArray else text.split(',').map(::JsonText)
    }

    private fun plain(value: JsonValue): String = (value as? JsonText)?.text ?: value.toString()
}
