package tiktokshop.internal

import tiktokshop.json.JsonArray
import tiktokshop.json.JsonBoolean
import tiktokshop.json.JsonNull
import tiktokshop.json.JsonNumber
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonValue

/** An object that the core tells. Its members are known, so one that is missing is null, and none is of another type. */
internal class Told(val json: JsonObject) {
    fun text(name: String): String? = plain(json[name])

    fun long(name: String): Long? = (json[name] as? JsonNumber)?.let { it.toLongOrNull() ?: it.toDouble().toLong() }

    fun int(name: String): Int? = long(name)?.toInt()

    fun double(name: String): Double? = (json[name] as? JsonNumber)?.toDouble()

    fun flag(name: String): Boolean = json[name] == JsonBoolean.TRUE

    fun child(name: String): Told? = (json[name] as? JsonObject)?.let(::Told)

    fun list(name: String): List<Told> = values(name).filterIsInstance<JsonObject>().map(::Told)

    fun texts(name: String): List<String> = values(name).mapNotNull(::plain)

    fun values(name: String): List<JsonValue> = (json[name] as? JsonArray).orEmpty()

    fun texts(): Map<String, String> = json.mapValues { (_, value) -> plain(value) ?: value.toString() }

    override fun toString(): String = json.toString()
}

/** A text, number or boolean as text; null for anything else. */
internal fun plain(value: JsonValue?): String? = when (value) {
    is JsonText -> value.text
    is JsonNumber -> value.text
    is JsonBoolean -> value.value.toString()
    null, JsonNull, is JsonObject, is JsonArray -> null
}

internal fun told(text: String): Told = Told(JsonValue.parse(text) as? JsonObject ?: JsonObject.EMPTY)

internal fun toldList(text: String): List<Told> =
    (JsonValue.parse(text) as? JsonArray).orEmpty().filterIsInstance<JsonObject>().map(::Told)

/** The JSON text of an object. Members that are null are left out. */
internal fun textOf(vararg members: Pair<String, Any?>): String = textOf(members.toMap())

internal fun textOf(members: Map<String, Any?>): String = JsonValue.of(members.filterValues { it != null }).toString()
