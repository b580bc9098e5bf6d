// Compiled, never run: the same types through `require`.
import tiktokshop = require("tiktokshop");
import testing = require("tiktokshop/testing");

const client = new tiktokshop.Client({ appKey: "k", appSecret: "s" });
client.order.getOrderList({ page_size: 2 }).then((page) => page.orders?.[0]?.id?.length);
testing.Sandbox.start().then((sandbox) => sandbox.client());
