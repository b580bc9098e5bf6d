package tiktokshop.internal

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.ChangeOptions
import tiktokshop.LabelOptions
import tiktokshop.PageOptions
import tiktokshop.SharedOptions
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.ffi.NativeFile

/** The input of a call, as the core reads it. */
internal fun inputOf(params: Params, options: CallOptions?): String =
    textOf(mapOf("params" to params.toJson()) + callMembers(options))

/** The input of a request by method and path. */
internal fun requestInput(query: Map<String, Any?>, body: Any?, options: CallOptions?): String =
    textOf(mapOf("query" to query.filterValues { it != null }, "body" to body) + callMembers(options))

/** The input of a walk over pages. */
internal fun pagesInput(params: Params, options: PageOptions?): String = textOf(walkMembers(params, options))

/** The input of a walk through time. */
internal fun windowsInput(from: Instant, to: Instant, params: Params, options: WindowOptions?): String =
    textOf(walkMembers(params, options) + mapOf("from" to from, "to" to to, "step" to options?.step))

private fun walkMembers(params: Params, options: PageOptions?): Map<String, Any?> {
    val json = params.toJson()
    val token = options?.pageToken ?: plain(json["page_token"])?.ifEmpty { null }
    return mapOf("params" to json.filterKeys { it != "page_token" }, "limit" to options?.limit, "page_token" to token) +
        callMembers(options)
}

private fun callMembers(options: CallOptions?): Map<String, Any?> {
    if (options == null) return emptyMap()
    return mapOf(
        "extra_query" to options.extraQuery,
        "extra_body" to options.extraBody,
        "extra_headers" to options.extraHeaders,
        "options" to options.settings(),
    )
}

internal fun nativeFiles(files: Map<String, Upload>): List<NativeFile> =
    files.map { (field, file) -> NativeFile(field, file.path, file.bytes, file.name, file.contentType) }

/** The input of a label: its own members, and the options of its calls. */
internal fun labelInput(options: LabelOptions): String {
    val (own, shared) = parted(options)
    return textOf(own + mapOf("path" to options.path, "options" to shared))
}

/** The input of a walk over changes, without its cursor. */
internal fun changeInput(options: ChangeOptions?): Map<String, Any?> {
    val (own, shared) = parted(options ?: ChangeOptions())
    return own - "cursor" + mapOf("options" to shared)
}

/** What calls have in common. */
private val sharedNames = Members().also(object : SharedOptions() {}::write).names

/** The members that are a class's own, and those of the calls that it leads to. */
private fun parted(options: SharedOptions): Pair<Map<String, Any?>, Map<String, Any?>> {
    val (shared, own) = options.settings().entries.partition { it.key in sharedNames }
    return own.associate { it.toPair() } to shared.associate { it.toPair() }
}
