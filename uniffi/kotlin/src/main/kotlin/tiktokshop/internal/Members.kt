package tiktokshop.internal

import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.jsonOf

/** The members of an object for the core. Nulls are left out. */
internal class Members {
    private val json = LinkedHashMap<String, JsonValue>()

    /** All names that were put, those of nulls as well. */
    val names = mutableSetOf<String>()

    fun put(name: String, value: Any?) {
        names += name
        if (value != null) json[name] = jsonOf(value)
    }

    fun toJson(): JsonObject = JsonObject(json)
}
