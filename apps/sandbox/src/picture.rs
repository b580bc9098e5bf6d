//! Pictures: the size of one, read from its first bytes, and PNGs made here.

use std::collections::BTreeMap;
use std::sync::Mutex;

use bytes::Bytes;
use imagesize::ImageType;

use crate::lock::lock;

/// What the first bytes of a picture say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// `png`, `jpeg`, `gif`, `webp`, `bmp`.
    pub format: &'static str,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// Reads format and size; `None` if the bytes are not a picture of a known format.
pub fn inspect(bytes: &[u8]) -> Option<Picture> {
    let format = match imagesize::image_type(bytes).ok()? {
        ImageType::Png => "png",
        ImageType::Jpeg => "jpeg",
        ImageType::Gif => "gif",
        ImageType::Webp => "webp",
        ImageType::Bmp => "bmp",
        _ => return None,
    };
    let size = imagesize::blob_size(bytes).ok()?;
    Some(Picture { format, width: u32::try_from(size.width).ok()?, height: u32::try_from(size.height).ok()? })
}

/// The side of the pictures of products, in pixels.
pub const SIDE: u32 = 600;

/// A PNG of one colour, one bit per pixel.
pub fn plain_png(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    let row = vec![0; row_bytes(width)];
    encode((width, height), &row, Some(colour))
}

/// A PNG of one colour of `SIDE` by `SIDE` pixels. Each colour is encoded once: every new world has the same few.
pub fn square_png(colour: [u8; 3]) -> Bytes {
    static SQUARES: Mutex<BTreeMap<[u8; 3], Bytes>> = Mutex::new(BTreeMap::new());
    lock(&SQUARES).entry(colour).or_insert_with(|| plain_png(SIDE, SIDE, colour).into()).clone()
}

/// A PNG of black and white stripes, 400 by 400 pixels: large enough for a main image.
pub fn striped_png() -> Vec<u8> {
    const SIDE: u32 = 400;
    let row: Vec<u8> = (0..SIDE / 8).map(|column| if column % 2 == 0 { 0xFF } else { 0 }).collect();
    encode((SIDE, SIDE), &row, None)
}

/// A PNG of the bars of a code, with white around them; two pixels per module.
pub fn barcode_png(modules: &[bool]) -> Vec<u8> {
    const HEIGHT: u32 = 160;
    const QUIET: usize = 20;
    let dark = |pixel: usize| modules.get(pixel.wrapping_sub(QUIET) / 2).copied().unwrap_or(false);
    let width = (modules.len() * 2 + 2 * QUIET).div_ceil(8) * 8;
    let pixels: Vec<bool> = (0..width).map(|pixel| pixel >= QUIET && dark(pixel)).collect();
    let byte = |eight: &[bool]| eight.iter().fold(0_u8, |byte, dark| byte << 1 | u8::from(!dark));
    let row: Vec<u8> = pixels.chunks(8).map(byte).collect();
    encode((u32::try_from(width).unwrap_or(u32::MAX), HEIGHT), &row, None)
}

fn row_bytes(width: u32) -> usize {
    usize::try_from(width.div_ceil(8)).unwrap_or(0)
}

/// A PNG whose rows are all the same, one bit per pixel: black and white, or the one colour of a palette.
fn encode((width, height): (u32, u32), row: &[u8], colour: Option<[u8; 3]>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_compression(png::Compression::Fastest);
    if let Some(colour) = colour {
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(colour.to_vec());
    }
    let pixels = row.repeat(usize::try_from(height).unwrap_or(0));
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels));
    if let Err(error) = written {
        tracing::error!(%error, "a picture of {width} by {height} pixels cannot be made");
    }
    file
}

#[cfg(test)]
mod tests {
    use super::{Picture, barcode_png, inspect, plain_png, square_png, striped_png};

    #[test]
    fn our_own_png_has_its_size_and_checksums() {
        let file = plain_png(640, 480, [10, 20, 30]);
        assert_eq!(inspect(&file), Some(Picture { format: "png", width: 640, height: 480 }));
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().expect("a header");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels, with the right checksums");
        assert_eq!(reader.info().palette.as_deref(), Some([10, 20, 30].as_slice()));
        assert!(pixels.iter().all(|eight| *eight == 0));
        assert!(file.ends_with(b"IEND\xAE\x42\x60\x82"));
    }

    #[test]
    fn pictures_of_products_are_of_their_colour() {
        assert_eq!(square_png([1, 2, 3]), plain_png(600, 600, [1, 2, 3]));
        assert_eq!(inspect(&striped_png()), Some(Picture { format: "png", width: 400, height: 400 }));
    }

    #[test]
    fn the_picture_of_a_code_has_two_pixels_a_module() {
        let file = barcode_png(&[true; 100]);
        assert_eq!(inspect(&file), Some(Picture { format: "png", width: 240, height: 160 }));
        assert_ne!(file, barcode_png(&[false; 100]));
    }

    #[test]
    fn a_jpeg_is_read_past_its_first_segments() {
        let mut file = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9];
        file.extend_from_slice(&[0xFF, 0xC0, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3]);
        assert_eq!(inspect(&file), Some(Picture { format: "jpeg", width: 800, height: 600 }));
    }

    #[test]
    fn gif_bmp_and_webp_are_read() {
        let gif = inspect(b"GIF89a\x40\x01\xF0\x00\x80\x00\x00").expect("gif");
        assert_eq!((gif.width, gif.height), (320, 240));
        let mut bmp = b"BM".to_vec();
        bmp.resize(18, 0);
        bmp.extend_from_slice(&[0x2C, 1, 0, 0, 0x90, 1, 0, 0]);
        assert_eq!(inspect(&bmp), Some(Picture { format: "bmp", width: 300, height: 400 }));
        let mut webp = b"RIFF\0\0\0\0WEBPVP8X".to_vec();
        webp.extend_from_slice(&[0; 8]);
        webp.extend_from_slice(&[0x2B, 1, 0, 0x8F, 1, 0]);
        assert_eq!(inspect(&webp), Some(Picture { format: "webp", width: 300, height: 400 }));
    }

    #[test]
    fn bytes_that_are_not_a_picture_have_no_size() {
        for bytes in
            [b"".as_slice(), b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", &[0xFF, 0xD8, 0xFF], &[0xFF, 0xD8, 1, 2]]
        {
            assert_eq!(inspect(bytes), None);
        }
    }
}
