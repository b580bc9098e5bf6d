package tiktokshop

import tiktokshop.json.JsonView

/** The typed response of an operation. */
public abstract class ResponseView(
    /** The status, the headers and the request id that came with it. */
    @Transient public val response: ApiResponse,
) : JsonView(response.data)

/** The response of an operation that returns nothing. */
public class EmptyResponse(response: ApiResponse) : ResponseView(response)
