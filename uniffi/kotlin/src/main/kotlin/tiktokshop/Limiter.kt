package tiktokshop

import tiktokshop.json.JsonBoolean
import tiktokshop.json.JsonValue
import tiktokshop.json.jsonOf

/** How many requests are sent per second. */
public class Limiter private constructor(internal val json: JsonValue) {
    public companion object {
        /** At most this many requests per second for each shop and operation; fewer when throttled. */
        @JvmStatic
        public fun perSecond(requests: Int): Limiter = Limiter(jsonOf(requests))

        /** No limit. */
        @JvmField
        public val OFF: Limiter = Limiter(JsonBoolean.FALSE)
    }
}
