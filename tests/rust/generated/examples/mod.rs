// Generated from core/catalog by `cargo gen`. Do not edit.

//! The examples of the operations' pages: they compile.
#![allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::print_stdout, unused)]

mod affiliate;
mod affiliate_creator;
mod affiliate_partner;
mod affiliate_seller;
mod analytics;
mod authorization;
mod customer_engagement;
mod customer_service;
mod data_reconciliation;
mod epharmacy;
mod event;
mod fbt;
mod finance;
mod fulfillment;
mod gs_full_service_commodity;
mod gs_full_service_inventory;
mod gs_full_service_shipment;
mod logistics;
mod open;
mod order;
mod product;
mod promotion;
mod return_refund;
mod review_rating;
mod seller;
mod supply_chain;
