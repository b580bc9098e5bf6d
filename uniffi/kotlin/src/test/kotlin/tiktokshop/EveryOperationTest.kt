package tiktokshop

import java.io.File
import kotlin.reflect.KFunction
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.functions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.valueParameters
import kotlin.reflect.full.instanceParameter
import kotlin.reflect.jvm.jvmErasure
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Instant
import kotlinx.coroutines.runBlocking
import tiktokshop.internal.Told
import tiktokshop.internal.plain
import tiktokshop.internal.told
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonBoolean
import tiktokshop.json.JsonNumber
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

private class Operation(val id: String, val resource: String, val method: String, val version: String)

/** The same table as the tests of the other packages: it is generated from the catalogue. */
private val operations: List<Operation> by lazy {
    val line = Regex("""id: "(\S+)", resource: "(\w+)", method: "(\w+)", version: "(\w+)"""")
    line.findAll(File(root, "bindings/node/test/generated/operations.mjs").readText())
        .map { (it.destructured.toList()).let { (id, resource, method, version) -> Operation(id, resource, method, version) } }.toList()
}

/** Every operation is called once by its own method, with parameters that the sandbox says are right. */
class EveryOperationTest {
    private val sandbox = Sandbox()
    private val client = sandbox.client {
        accessToken = "none"
        shopCipher = "none"
        limiter = Limiter.OFF
        maxRetries = 0
        logLevel = LogLevel.OFF
    }

    @Test
    fun `every operation returns its typed response`() = runBlocking {
        sandbox.use {
            val wrong = operations.mapNotNull { operation ->
                runCatching { call(operation) }.exceptionOrNull()?.let { "${operation.id}: ${(it.cause ?: it).message} $it" }
            }
            assertEquals(emptyList(), wrong, wrong.joinToString("\n"))
            assertTrue(operations.size >= 437, "${operations.size} operations")
        }
    }

    private suspend fun call(operation: Operation) {
        val callers = callersOf(sample(operation))
        for ((at, account) in callers.withIndex()) {
            val given = sample(operation)
            try {
                return readAll(invoke(operation, given, optionsOf(account, given)))
            } catch (problem: Exception) {
                val told = (problem as? java.lang.reflect.InvocationTargetException)?.targetException ?: problem
                val isSomebodyElses = told is PermissionDeniedException || told is CipherMismatchException
                if (!isSomebodyElses || at == callers.lastIndex) throw told
            }
        }
    }

    /** What the sandbox takes for an operation, and who may call it. */
    private fun sample(operation: Operation): Told {
        sandbox.reset()
        return told(sandbox.control("POST", "sample?operation=${operation.id}&version=${operation.version}"))
    }

    /** Who may call, the likeliest first: the sandbox tells the others that they may not. */
    private fun callersOf(given: Told): List<Told> {
        val openId = given.text("open_id")
        if (!openId.isNullOrEmpty()) return sandbox.accounts.filter { it.text("open_id") == openId }
        return sandbox.accounts.sortedByDescending { account -> account.list("shops").any { it.text("id") == given.text("shop_id") } }
    }

    private fun optionsOf(account: Told, given: Told) = CallOptions {
        accessToken = account.text("access_token")
        shopCipher = given.text("shop_cipher") ?: account.list("shops").firstOrNull()?.text("cipher")
        categoryAssetCipher = account.texts("category_asset_ciphers").firstOrNull()
    }

    private suspend fun invoke(operation: Operation, given: Told, options: CallOptions): Any? {
        val resource = TikTokShopClient::class.memberProperties.first { it.name == operation.resource }.get(client)!!
        val function = resource::class.functions.first { it.name == operation.method }
        val values = valuesOf(given)
        val arguments = function.valueParameters.mapNotNull { parameter ->
            val value = values.remove(plainName(parameter.name!!))
            if (value == null) null else parameter to converted(value, parameter.type)
        }.toMap() + mapOf(function.instanceParameter!! to resource, optionsParameter(function) to options)
        assertTrue(values.isEmpty(), "${operation.id} has no parameters ${values.keys}")
        return function.callSuspendBy(arguments)
    }

    private fun optionsParameter(function: KFunction<*>) = function.valueParameters.last { it.type.jvmErasure == CallOptions::class }

    private fun valuesOf(given: Told): MutableMap<String, Any> {
        val values = mutableMapOf<String, Any>()
        for (part in listOf("path", "query", "body")) given.child(part)?.json?.forEach { (name, value) -> values[plainName(name)] = value }
        for (field in given.list("form")) values[plainName(field.text("name")!!)] = formValue(field)
        return values
    }

    private fun formValue(field: Told): Any {
        val name = field.text("file_name") ?: return JsonValue.of(if (field.text("name") == "use_case") "MAIN_IMAGE" else "1")
        return Upload.bytes(if (name.endsWith(".pdf")) pdf else png, name)
    }

    private fun plainName(name: String) = name.replace("_", "").lowercase()

    /** The Kotlin value for JSON, by the type of the parameter. */
    private fun converted(value: Any, type: KType): Any? {
        if (value is Upload) return value
        val (json, kind) = value as JsonValue to type.jvmErasure
        return when {
            kind == List::class -> (json as JsonArray).map { converted(it, type.arguments.single().type!!) }
            kind == String::class -> plain(json)
            kind == Long::class -> plain(json)!!.toDouble().toLong()
            kind == Int::class -> plain(json)!!.toInt()
            kind == Double::class -> (json as JsonNumber).toDouble()
            kind == Boolean::class -> json == JsonBoolean.TRUE
            kind == Instant::class -> Instant.fromEpochSeconds(plain(json)!!.toLong())
            JsonValue::class.java.isAssignableFrom(kind.java) -> json
            JsonView::class.java.isAssignableFrom(kind.java) -> kind.java.getConstructor(JsonObject::class.java).newInstance(json)
            OpenEnum::class.java.isAssignableFrom(kind.java) -> kind.java.getConstructor(String::class.java).newInstance(plain(json))
            else -> json
        }
    }

    /** Each property of the response and of the views in it can be read. */
    private fun readAll(response: Any?) {
        read(assertIs<ResponseView>(response), 0)
    }

    private fun read(view: JsonView, depth: Int) {
        if (depth > 8) return
        for (getter in view.javaClass.methods.filter { it.name.startsWith("get") && it.parameterCount == 0 && it.declaringClass == view.javaClass }) {
            when (val value = getter.invoke(view)) {
                is JsonView -> read(value, depth + 1)
                is List<*> -> value.forEach { if (it is JsonView) read(it, depth + 1) }
            }
        }
    }
}
