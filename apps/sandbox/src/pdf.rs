//! The documents that the sandbox hands out: labels as PDF or ZPL, and a small picture.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};

pub use crate::picture::striped_png as png;

/// A thermal label of 4 by 6 inches, in points.
const WIDTH: f32 = 288.0;
const HEIGHT: f32 = 432.0;
const MARGIN: f32 = 18.0;
const LEADING: f32 = 14.0;
const FONT: Name<'static> = Name(b"F1");
const BOLD: Name<'static> = Name(b"F2");

/// A one-page PDF of label size: a title and one line of text under the other. Lines that do not fit are left out.
///
/// The text stays readable in the bytes, so that a test can search them. Letters outside Latin-1 become `?`.
pub fn label_pdf(title: &str, lines: &[String]) -> Vec<u8> {
    let (catalog, tree, page_id, font, bold, content_id) =
        (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4), Ref::new(5), Ref::new(6));
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.pages(tree).kids([page_id]).count(1);
    let mut page = pdf.page(page_id);
    page.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).parent(tree).contents(content_id);
    page.resources().fonts().pair(FONT, font).pair(BOLD, bold);
    page.finish();
    pdf.type1_font(font).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.type1_font(bold).base_font(Name(b"Helvetica-Bold")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.stream(content_id, &label_content(title, lines));
    pdf.finish()
}

fn label_content(title: &str, lines: &[String]) -> Vec<u8> {
    let mut content = Content::new();
    content.rect(MARGIN / 2.0, MARGIN / 2.0, WIDTH - MARGIN, HEIGHT - MARGIN).stroke();
    let top = HEIGHT - MARGIN - LEADING;
    content.begin_text().set_font(BOLD, 14.0).next_line(MARGIN, top).show(Str(&latin1(title))).end_text();
    content.begin_text().set_font(FONT, 10.0).set_leading(LEADING).next_line(MARGIN, top - LEADING);
    let room = (top / LEADING) as usize - 2;
    for line in lines.iter().take(room) {
        content.next_line_using_leading().show(Str(&latin1(line)));
    }
    content.end_text();
    content.finish().into_vec()
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect()
}

/// A label in the language of Zebra printers: a title and one line of text under the other.
pub fn label_zpl(title: &str, lines: &[String]) -> Vec<u8> {
    let mut zpl = format!("^XA\n^CI28\n^FO40,40^A0N,40,40^FD{}^FS\n", plain(title));
    for (number, line) in lines.iter().enumerate() {
        let top = 100 + number * 36;
        zpl.push_str(&format!("^FO40,{top}^A0N,28,28^FD{}^FS\n", plain(line)));
    }
    zpl.push_str("^XZ\n");
    zpl.into_bytes()
}

/// Carets and tildes start ZPL commands.
fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| if matches!(letter, '^' | '~') || letter.is_control() { ' ' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_a_pdf_that_names_its_package() {
        let pdf = label_pdf("Shipping label", &["Package 1153".into(), "Größe (5) ✓".into()]);
        assert!(pdf.starts_with(b"%PDF-"));
        assert!(pdf.windows(12).any(|part| part == b"Package 1153"));
        assert!(String::from_utf8_lossy(&pdf).trim_end().ends_with("%%EOF"));
    }

    #[test]
    fn zpl_text_cannot_start_commands() {
        let zpl = String::from_utf8(label_zpl("A^XZ", &["b~c".into()])).unwrap();
        assert_eq!(zpl.matches("^XZ").count(), 1);
        assert!(zpl.contains("^FDb c^FS"));
    }
}
