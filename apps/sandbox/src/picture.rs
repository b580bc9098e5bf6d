//! Pictures: the size of one, read from its first bytes, and PNGs made here.

use std::sync::LazyLock;

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

/// Reads format and size; `None` where the bytes are no picture of a known format.
pub fn inspect(bytes: &[u8]) -> Option<Picture> {
    png(bytes).or_else(|| jpeg(bytes)).or_else(|| gif(bytes)).or_else(|| webp(bytes)).or_else(|| bmp(bytes))
}

fn png(bytes: &[u8]) -> Option<Picture> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let header = rest.get(4..16).filter(|header| header.starts_with(b"IHDR"))?;
    Some(Picture { format: "png", width: big_endian(header, 4)?, height: big_endian(header, 8)? })
}

fn gif(bytes: &[u8]) -> Option<Picture> {
    if !bytes.starts_with(b"GIF8") {
        return None;
    }
    let (width, height) = (little_endian(bytes, 6, 2)?, little_endian(bytes, 8, 2)?);
    Some(Picture { format: "gif", width, height })
}

fn bmp(bytes: &[u8]) -> Option<Picture> {
    if !bytes.starts_with(b"BM") {
        return None;
    }
    let (width, height) = (little_endian(bytes, 18, 4)?, little_endian(bytes, 22, 4)?);
    Some(Picture { format: "bmp", width, height })
}

fn webp(bytes: &[u8]) -> Option<Picture> {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12)? != b"WEBP" {
        return None;
    }
    let (width, height) = match bytes.get(12..16)? {
        b"VP8X" => (little_endian(bytes, 24, 3)? + 1, little_endian(bytes, 27, 3)? + 1),
        b"VP8 " => (little_endian(bytes, 26, 2)? & 0x3FFF, little_endian(bytes, 28, 2)? & 0x3FFF),
        b"VP8L" => {
            let packed = little_endian(bytes, 21, 4)?;
            ((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
        }
        _ => return None,
    };
    Some(Picture { format: "webp", width, height })
}

/// Walks the segments of a JPEG up to the frame header, which has the size.
fn jpeg(bytes: &[u8]) -> Option<Picture> {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    loop {
        let (mark, kind) = (*bytes.get(at)?, *bytes.get(at + 1)?);
        if mark != 0xFF {
            return None;
        }
        if is_frame_header(kind) {
            let (height, width) = (big_endian_16(bytes, at + 5)?, big_endian_16(bytes, at + 7)?);
            return Some(Picture { format: "jpeg", width, height });
        }
        at += 2 + usize::try_from(big_endian_16(bytes, at + 2)?).ok()?;
    }
}

fn is_frame_header(kind: u8) -> bool {
    (0xC0..=0xCF).contains(&kind) && !matches!(kind, 0xC4 | 0xC8 | 0xCC)
}

fn big_endian(bytes: &[u8], at: usize) -> Option<u32> {
    let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(four))
}

fn big_endian_16(bytes: &[u8], at: usize) -> Option<u32> {
    let two: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u32::from(u16::from_be_bytes(two)))
}

fn little_endian(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let part = bytes.get(at..at + count)?;
    Some(part.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

/// The side of the pictures of products, in pixels.
pub const SIDE: u32 = 600;
/// The pixels of a picture of `SIDE`, the same for every colour.
static SQUARE: LazyLock<Vec<u8>> = LazyLock::new(|| zeros(SIDE, SIDE));

/// A PNG of one colour, one bit per pixel, not compressed.
pub fn plain_png(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    palette_png((width, height), colour, &zeros(width, height))
}

/// A PNG of one colour of `SIDE` by `SIDE` pixels.
pub fn square_png(colour: [u8; 3]) -> Vec<u8> {
    palette_png((SIDE, SIDE), colour, &SQUARE)
}

/// A PNG of black and white stripes, 400 by 400 pixels: what the platform takes for a main image.
pub fn striped_png() -> Vec<u8> {
    const SIDE: u32 = 400;
    let stripes = (0..SIDE / 8).map(|column| if column % 2 == 0 { 0xFF } else { 0 });
    let row: Vec<u8> = std::iter::once(0).chain(stripes).collect();
    let mut file = start((SIDE, SIDE), GREY);
    file.extend_from_slice(&chunk(*b"IDAT", &stored(&row.repeat(SIDE as usize))));
    file.extend_from_slice(&chunk(*b"IEND", &[]));
    file
}

/// A PNG of the bars of a code, with white around them; two pixels per module.
pub fn barcode_png(modules: &[bool]) -> Vec<u8> {
    const HEIGHT: u32 = 160;
    const QUIET: usize = 20;
    let dark = |pixel: usize| modules.get(pixel.wrapping_sub(QUIET) / 2).copied().unwrap_or(false);
    let width = (modules.len() * 2 + 2 * QUIET).div_ceil(8) * 8;
    let pixels: Vec<bool> = (0..width).map(|pixel| pixel >= QUIET && dark(pixel)).collect();
    let byte = |eight: &[bool]| eight.iter().fold(0_u8, |byte, dark| byte << 1 | u8::from(!dark));
    let row: Vec<u8> = std::iter::once(0).chain(pixels.chunks(8).map(byte)).collect();
    let mut file = start((u32::try_from(width).unwrap_or(u32::MAX), HEIGHT), GREY);
    file.extend_from_slice(&chunk(*b"IDAT", &stored(&row.repeat(HEIGHT as usize))));
    file.extend_from_slice(&chunk(*b"IEND", &[]));
    file
}

const GREY: u8 = 0;
const PALETTE: u8 = 3;

/// A PNG with one colour in its palette and a finished chunk of pixels.
fn palette_png(size: (u32, u32), colour: [u8; 3], pixels: &[u8]) -> Vec<u8> {
    let mut file = start(size, PALETTE);
    file.extend_from_slice(&chunk(*b"PLTE", &colour));
    file.extend_from_slice(pixels);
    file.extend_from_slice(&chunk(*b"IEND", &[]));
    file
}

/// The signature and the header: one bit per pixel, and the only methods that there are.
fn start((width, height): (u32, u32), colour_type: u8) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend_from_slice(&[1, colour_type, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n", chunk(*b"IHDR", &header).as_slice()].concat()
}

/// The chunk of pixels that are all zero: one filter byte and one bit per pixel in each row.
fn zeros(width: u32, height: u32) -> Vec<u8> {
    let count = usize::try_from(height * (1 + width.div_ceil(8))).unwrap_or(0);
    chunk(*b"IDAT", &stored(&vec![0; count]))
}

fn chunk(kind: [u8; 4], content: &[u8]) -> Vec<u8> {
    let body = [&kind, content].concat();
    let length = u32::try_from(content.len()).unwrap_or(0);
    [&length.to_be_bytes(), body.as_slice(), &crc32(&body).to_be_bytes()].concat()
}

/// A zlib stream that compresses nothing: a header, stored blocks, a checksum.
fn stored(content: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = content.chunks(usize::from(u16::MAX)).peekable();
    while let Some(block) = blocks.next() {
        let size = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend_from_slice(&size.to_le_bytes());
        stream.extend_from_slice(&(!size).to_le_bytes());
        stream.extend_from_slice(block);
    }
    stream.extend_from_slice(&adler32(content).to_be_bytes());
    stream
}

fn adler32(content: &[u8]) -> u32 {
    let step = |(low, high): (u32, u32), byte: &u8| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    };
    let (low, high) = content.iter().fold((1, 0), step);
    high << 16 | low
}

/// The checksum's remainder of each byte.
const CRC_TABLE: [u32; 256] = crc_table();

const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg());
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum = (sum >> 8) ^ CRC_TABLE[usize::from(sum.to_le_bytes()[0] ^ byte)];
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::{Picture, adler32, barcode_png, crc32, inspect, plain_png, square_png, striped_png};

    #[test]
    fn our_own_png_has_its_size_and_checksums() {
        let file = plain_png(640, 480, [10, 20, 30]);
        assert_eq!(inspect(&file), Some(Picture { format: "png", width: 640, height: 480 }));
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
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
        let gif = inspect(b"GIF89a\x40\x01\xF0\x00").expect("gif");
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
    fn what_is_no_picture_has_no_size() {
        for bytes in
            [b"".as_slice(), b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", &[0xFF, 0xD8, 0xFF], &[0xFF, 0xD8, 1, 2]]
        {
            assert_eq!(inspect(bytes), None);
        }
    }
}
