package tiktokshop.internal

import tiktokshop.Upload
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.jsonOf

/** The parameters of one call: what goes into JSON, and the files. Nulls are left out. */
internal class Params private constructor(val json: Map<String, JsonValue>, val files: Map<String, Upload>) {
    fun toJson(): JsonObject = JsonObject(json)

    internal companion object {
        /** Names and values in turn, which is compact in bytecode: there are hundreds of calls of this. */
        @JvmStatic
        fun of(vararg namesAndValues: Any?): Params {
            val json = LinkedHashMap<String, JsonValue>()
            val files = LinkedHashMap<String, Upload>()
            for (at in namesAndValues.indices step 2) {
                val name = namesAndValues[at] as String
                when (val value = namesAndValues[at + 1]) {
                    null -> continue
                    is Upload -> files[name] = value
                    else -> json[name] = jsonOf(value)
                }
            }
            return Params(json, files)
        }
    }
}

/** The object that a class of a request has: names and values in turn. Nulls are left out. */
internal fun fields(vararg namesAndValues: Any?): JsonObject = Params.of(*namesAndValues).toJson()
