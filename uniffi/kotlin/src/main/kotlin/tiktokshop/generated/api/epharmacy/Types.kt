// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetConsultationProvider` (202507). Returns the provider that handles one pharmacy consultation. */
public class GetConsultationProviderResponse(response: ApiResponse) : ResponseView(response) {
    /** Service that carries out the consultation. */
    public val consultationProvider: ConsultationProvider? get() = child("consultation_provider")?.let(::ConsultationProvider)
}

/** The response of `GetPharmacies` (202504). Lists the pharmacies registered for the shop, page by page. */
public class GetPharmaciesResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Pharmacies of the shop, each tied to one of its warehouses. */
    public val pharmacies: List<Pharmacy> get() = views("pharmacies") { Pharmacy(it) }

    /** Number of pharmacies of the shop, over all pages. Example: `3`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `UpdatePharmacies` (202504). Updates the licence, opening hours and pharmacist of up to 20 pharmacies. */
public class UpdatePharmaciesResponse(response: ApiResponse) : ResponseView(response) {
    /** Pharmacies that could not be updated; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** Consultation provider inside [GetConsultationProviderResponse]. */
public class ConsultationProvider(raw: JsonObject) : JsonView(raw) {
    /** Id of the service that carries out the consultation. Example: `DK0001`. */
    public val id: String? get() = text("id")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Error inside [UpdatePharmaciesResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the pharmacy could not be updated. Example: `99999123`. */
    public val code: String? get() = text("code")

    /** Tells which pharmacy the error belongs to, by its warehouse. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the pharmacy could not be updated. */
    public val message: String? get() = text("message")
}

/** Operation hour inside [Pharmacy]. */
public class OperationHour(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        closeTime: String? = null,
        days: List<OperationHourDay>? = null,
        openTime: String? = null,
    ) : this(fields("close_time", closeTime, "days", days, "open_time", openTime))

    /** Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`. */
    public val closeTime: String? get() = text("close_time")

    /** Days of the week with these hours; on days that appear in no entry the pharmacy is closed. */
    public val days: List<OperationHourDay> get() = opens("days") { OperationHourDay(it) }

    /** Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`. */
    public val openTime: String? get() = text("open_time")
}

/** Pharmacist inside [Pharmacy]. */
public class Pharmacist(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        name: String? = null,
        practiceLicenseExpireTime: Instant? = null,
        practiceLicenseNumber: String? = null,
    ) : this(fields("name", name, "practice_license_expire_time", practiceLicenseExpireTime, "practice_license_number", practiceLicenseNumber))

    /** Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ). */
    public val name: String? get() = text("name")

    /** When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`. */
    public val practiceLicenseExpireTime: Instant? get() = time("practice_license_expire_time")

    /** Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`. */
    public val practiceLicenseNumber: String? get() = text("practice_license_number")
}

/** Pharmacy inside [GetPharmaciesResponse], `UpdatePharmacies`. */
public class Pharmacy(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        licenseExpireTime: Instant? = null,
        licenseNumber: String? = null,
        operationHours: List<OperationHour>? = null,
        pharmacist: Pharmacist? = null,
        warehouseId: String? = null,
    ) : this(fields("license_expire_time", licenseExpireTime, "license_number", licenseNumber, "operation_hours", operationHours, "pharmacist", pharmacist, "warehouse_id", warehouseId))

    /** When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`. */
    public val licenseExpireTime: Instant? get() = time("license_expire_time")

    /** Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`. */
    public val licenseNumber: String? get() = text("license_number")

    /** Opening hours of the pharmacy, one entry for each range of hours. */
    public val operationHours: List<OperationHour> get() = views("operation_hours") { OperationHour(it) }

    /** Pharmacist in charge of the pharmacy, with license. */
    public val pharmacist: Pharmacist? get() = child("pharmacist")?.let(::Pharmacist)

    /** Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Prescription requirement inside `UpdatePrescriptionRequirement`. */
public class PrescriptionRequirement(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        needsPrescription: Boolean? = null,
    ) : this(fields("needs_prescription", needsPrescription))

    /** Whether buyers need a prescription to buy the product. Example: `true`. */
    public val needsPrescription: Boolean? get() = flag("needs_prescription")
}
