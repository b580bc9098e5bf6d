// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 5] = [
    Field { name: "file_name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "file_size", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "file_type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "target_path", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "total_chunk_count", base: Base::Integer, required: true, ..Field::EMPTY },
];

pub static UPLOAD_FILE_INIT: Operation = Operation {
    id: "open.upload_file_init",
    domain: "open",
    method: "upload_file_init",
    name: "UploadFileInit",
    summary: "Starts a chunked file upload and returns its URL and token.",
    http: Http::Post,
    default_version: "202512",
    versions: &[Version {
        version: "202512",
        path: "/open/202512/file/init",
        query: &[],
        body: Some(&FIELDS_0),
        form: &[],
        ciphers: &[
            CipherRule { cipher: Cipher::CategoryAsset, required: false },
            CipherRule { cipher: Cipher::Shop, required: false },
        ],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};
