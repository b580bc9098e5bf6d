package tiktokshop.json

import tiktokshop.OpenEnum
import java.net.URI
import java.net.URL
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.Instant

/** Writes compact JSON text. */
internal fun writeJson(value: JsonValue, out: StringBuilder) {
    when (value) {
        is JsonObject -> writeFields(value, out)
        is JsonArray -> writeItems(value, out)
        is JsonText -> writeText(value.text, out)
        is JsonNumber -> out.append(value.text)
        is JsonBoolean -> out.append(value.value)
        JsonNull -> out.append("null")
    }
}

private fun writeFields(value: JsonObject, out: StringBuilder) {
    var separator = '{'
    for ((name, field) in value) {
        out.append(separator)
        writeText(name, out)
        out.append(':')
        writeJson(field, out)
        separator = ','
    }
    if (separator == '{') out.append('{')
    out.append('}')
}

private fun writeItems(value: JsonArray, out: StringBuilder) {
    var separator = '['
    for (item in value) {
        out.append(separator)
        writeJson(item, out)
        separator = ','
    }
    if (separator == '[') out.append('[')
    out.append(']')
}

private fun writeText(text: String, out: StringBuilder) {
    out.append('"')
    for (letter in text) {
        when {
            letter == '"' || letter == '\\' -> out.append('\\').append(letter)
            letter == '\n' -> out.append("\\n")
            letter < ' ' -> out.append("\\u").append(letter.code.toString(16).padStart(4, '0'))
            else -> out.append(letter)
        }
    }
    out.append('"')
}

/** What a value is in JSON. Times become Unix seconds, durations seconds. */
internal fun jsonOf(value: Any?): JsonValue = when (value) {
    null -> JsonNull
    is JsonValue -> value
    is JsonView -> value.raw
    is String -> JsonText(value)
    is Boolean -> if (value) JsonBoolean.TRUE else JsonBoolean.FALSE
    is OpenEnum -> JsonText(value.value)
    is Number -> numberOf(value)
    is Instant -> JsonNumber(value.epochSeconds.toString())
    is Duration -> numberOf(value.toDouble(DurationUnit.SECONDS))
    is Map<*, *> -> objectOf(value)
    is Iterable<*> -> JsonArray(value.map(::jsonOf))
    is Array<*> -> JsonArray(value.map(::jsonOf))
    is Enum<*>, is CharSequence, is Char, is URI, is URL -> JsonText(value.toString())
    else -> throw IllegalArgumentException(
        "A ${value.javaClass.name} cannot be sent. Give text, a number, a boolean, a map, a list, a time or JSON.",
    )
}

private fun objectOf(map: Map<*, *>): JsonObject =
    JsonObject(map.entries.associateTo(LinkedHashMap()) { (name, value) -> name.toString() to jsonOf(value) })

private fun numberOf(number: Number): JsonNumber {
    require(number.toDouble().isFinite() || number is java.math.BigDecimal || number is java.math.BigInteger) {
        "$number cannot be sent: it is not a finite number."
    }
    return JsonNumber(number.toString())
}
