# The server in a small image: no shell, no package manager, not root.
#   docker build -t tiktokshop .
#   docker run -p 8080:8080 --env-file tiktokshop.env -v tiktokshop:/data tiktokshop

FROM rust:1.94-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make perl && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p tiktokshop-cli \
 && mkdir -p /image/usr/local/bin /image/data /image/etc /image/tmp \
 && cp target/release/tiktokshop /image/usr/local/bin/ \
 && ldd target/release/tiktokshop | grep -o '/[^ ]*' | sort -u | xargs -I{} cp --parents -L {} /image \
 && echo 'tiktokshop:x:10001:10001::/data:/usr/sbin/nologin' > /image/etc/passwd \
 && echo 'tiktokshop:x:10001:' > /image/etc/group \
 && chown -R 10001:10001 /image/data && chmod 0700 /image/data && chmod 1777 /image/tmp

FROM scratch
COPY --from=build /image/ /
USER 10001:10001
WORKDIR /data
VOLUME /data
ENV TIKTOK_LISTEN=0.0.0.0:8080 \
    TIKTOK_STORE=sqlite:///data/store.sqlite \
    TIKTOK_LOG_FORMAT=json
EXPOSE 8080
# Asks the server of this container whether it is ready. By its path: the image names no PATH.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["/usr/local/bin/tiktokshop", "serve", "--probe"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/tiktokshop"]
CMD ["serve"]
