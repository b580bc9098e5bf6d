// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.open

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val openCalls: List<Called> = listOf(
    Called("open.upload_file_init", "202512", listOf()) { client, given ->
        client.open.uploadFileInit(fileName = given.text("file_name")!!, fileSize = given.integer("file_size")!!, fileType = given.text("file_type")!!, targetPath = given.text("target_path")!!, totalChunkCount = given.integer("total_chunk_count")!!, options = given.options)
    },
)