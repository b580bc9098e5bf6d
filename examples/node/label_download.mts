// Downloads the shipping label of the first package that is ready for one.
import { Client } from "tiktokshop";

const client = new Client();

const [shipment] = (await client.fulfillment.searchPackage({ package_status: "PROCESSING" }, { limit: 1 })).pageItems;
if (!shipment?.id) throw new Error("no package waits for its label");

const label = await client.downloadLabel(shipment.id, { documentType: "SHIPPING_LABEL" });
const file = process.env["LABEL"] ?? `label-${shipment.id}.${label.extension}`;
await label.save(file);
console.log(`${file}: ${label.contentType}, ${label.bytes.length} bytes, tracking number ${label.trackingNumber}`);
