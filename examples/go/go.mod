module example.com/tiktokshop-sidecar

go 1.20
