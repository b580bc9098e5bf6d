// The functions of uniffi/src/direct, which says what they do. Texts are UTF-8 bytes and their count; what is returned is the address of a
// block, or 0. A test of the crate compares the names and the numbers of parameters.
#pragma once

#include <stdint.h>

uint64_t tiktokshop_start_call(
    int64_t client, int64_t call, const uint8_t *operation, int32_t operation_size, const uint8_t *input, int32_t input_size);
uint64_t tiktokshop_start_next_page(int64_t pages, int64_t call);
uint64_t tiktokshop_cancel(int64_t call);
uint64_t tiktokshop_next_messages(int32_t max_wait_ms);
uint64_t tiktokshop_last_request_id(int64_t client);
uint64_t tiktokshop_verify(
    int64_t webhooks, const uint8_t *raw, int32_t raw_size, const uint8_t *signature, int32_t signature_size);
uint64_t tiktokshop_construct_event(
    int64_t webhooks, const uint8_t *raw, int32_t raw_size, const uint8_t *signature, int32_t signature_size);
uint64_t tiktokshop_answer_request(
    int64_t receiver, const uint8_t *request, int32_t request_size, const uint8_t *body, int32_t body_size);
uint64_t tiktokshop_sign_request(const uint8_t *input, int32_t input_size);
void tiktokshop_free(uint64_t block);
void tiktokshop_free_response(uint64_t response);
