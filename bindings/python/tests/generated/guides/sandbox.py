# Generated from docs by `cargo gen`. Do not edit. Settings: app
import os
for name in [name for name in os.environ if name.startswith("TIKTOK_")]:
    del os.environ[name]

from tiktokshop.testing import Sandbox

with Sandbox(frozen=True) as sandbox, sandbox.client() as client:
    sandbox.fault("rate_limit", times=1)
