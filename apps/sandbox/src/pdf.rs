//! The documents that the sandbox hands out: labels as PDF or ZPL, and a small picture.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};

use crate::barcode::code39;
pub use crate::picture::striped_png as png;

const MARGIN: f32 = 18.0;
const LEADING: f32 = 14.0;
const TEXT: f32 = 10.0;
const BARCODE_HEIGHT: f32 = 48.0;
const FONT: Name<'static> = Name(b"F1");
const BOLD: Name<'static> = Name(b"F2");

/// The size of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 148 by 210 mm.
    A5,
    /// 105 by 148 mm, as most labels are.
    A6,
}

impl Paper {
    /// The paper of that name; A6 for any other.
    pub fn named(name: &str) -> Paper {
        match name {
            "A4" => Paper::A4,
            "A5" => Paper::A5,
            _ => Paper::A6,
        }
    }

    /// Width and height in points.
    fn size(self) -> (f32, f32) {
        match self {
            Paper::A4 => (595.0, 842.0),
            Paper::A5 => (420.0, 595.0),
            Paper::A6 => (298.0, 420.0),
        }
    }
}

/// A one-page PDF of label size, as `document_pdf` without a barcode.
pub fn label_pdf(title: &str, lines: &[String]) -> Vec<u8> {
    document_pdf(Paper::A6, title, lines, "")
}

/// A one-page PDF: a title, one line of text under the other, and the bars of a code unless it is empty. Long lines
/// are folded; those that do not fit on the page are left out.
///
/// The text stays readable in the bytes, so that a test can search them. Letters outside Latin-1 become `?`.
pub fn document_pdf(paper: Paper, title: &str, lines: &[String], code: &str) -> Vec<u8> {
    let (catalog, tree, page_id, font, bold, content_id) =
        (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4), Ref::new(5), Ref::new(6));
    let (width, height) = paper.size();
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.pages(tree).kids([page_id]).count(1);
    let mut page = pdf.page(page_id);
    page.media_box(Rect::new(0.0, 0.0, width, height)).parent(tree).contents(content_id);
    page.resources().fonts().pair(FONT, font).pair(BOLD, bold);
    page.finish();
    pdf.type1_font(font).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.type1_font(bold).base_font(Name(b"Helvetica-Bold")).encoding_predefined(Name(b"WinAnsiEncoding"));
    pdf.stream(content_id, &content(paper, title, lines, code));
    pdf.finish()
}

fn content(paper: Paper, title: &str, lines: &[String], code: &str) -> Vec<u8> {
    let (width, height) = paper.size();
    let mut content = Content::new();
    content.rect(MARGIN / 2.0, MARGIN / 2.0, width - MARGIN, height - MARGIN).stroke();
    let mut top = height - MARGIN - LEADING;
    content.begin_text().set_font(BOLD, 12.0).next_line(MARGIN, top).show(Str(&latin1(title))).end_text();
    if !code.is_empty() {
        top -= BARCODE_HEIGHT + LEADING / 2.0;
        bars(&mut content, code, width - 2.0 * MARGIN, top);
    }
    content.begin_text().set_font(FONT, TEXT).set_leading(LEADING).next_line(MARGIN, top - LEADING / 2.0);
    let room = ((top - MARGIN) / LEADING) as usize - 1;
    let folded = lines.iter().flat_map(|line| fold(line, width - 2.0 * MARGIN));
    for line in folded.take(room) {
        content.next_line_using_leading().show(Str(&latin1(&line)));
    }
    content.end_text();
    content.finish().into_vec()
}

/// The bars of a code, as wide as there is room, but no module wider than 1.2 points.
fn bars(content: &mut Content, code: &str, room: f32, bottom: f32) {
    let modules = code39(code);
    let module = (room / modules.len() as f32).min(1.2);
    for (place, _) in modules.iter().enumerate().filter(|(_, black)| **black) {
        content.rect(MARGIN + place as f32 * module, bottom, module, BARCODE_HEIGHT);
    }
    content.fill_nonzero();
}

/// Folds a line between words, and inside a word that is wider than the page.
fn fold(line: &str, room: f32) -> Vec<String> {
    let mut folded = vec![String::new()];
    for word in line.split_inclusive(' ') {
        let last = folded.last().map_or(0.0, |last| width(last));
        if last > 0.0 && last + width(word.trim_end()) > room {
            folded.push(String::new());
        }
        for letter in word.chars() {
            if folded.last().is_some_and(|last| width(last) + width_of(letter) > room) {
                folded.push(String::new());
            }
            folded.last_mut().into_iter().for_each(|last| last.push(letter));
        }
    }
    folded
}

fn width(text: &str) -> f32 {
    text.chars().map(width_of).sum()
}

/// At least as wide as Helvetica draws the letter, in points.
fn width_of(letter: char) -> f32 {
    let share = match letter {
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.28,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.34,
        'a'..='l' | 'n'..='v' | 'x'..='z' | '0'..='9' => 0.56,
        'A'..='L' | 'N'..='V' | 'X'..='Z' | 'w' => 0.78,
        _ => 1.02,
    };
    share * TEXT
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
    fn a_page_has_its_paper_and_its_bars() {
        let of = |paper| document_pdf(paper, "Label", &[], "RM1");
        let has = |pdf: &[u8], text: &str| String::from_utf8_lossy(pdf).contains(text);
        assert!(has(&of(Paper::named("A4")), "[0 0 595 842]"));
        assert!(has(&of(Paper::named("A5")), "[0 0 420 595]"));
        assert!(has(&of(Paper::named("A6")), "[0 0 298 420]"));
        assert!(of(Paper::A6).len() > label_pdf("Label", &[]).len() + 200, "no bars");
    }

    #[test]
    fn no_line_is_wider_than_the_page() {
        let long =
            format!("1 x GB-01-RED Stoneware Coffee Mug with Speckled Glaze, 350 ml {}", "W".repeat(80));
        let folded = fold(&long, 262.0);
        assert!(folded.len() > 3 && folded.iter().all(|line| width(line) <= 262.0), "{folded:?}");
        assert_eq!(folded.concat(), long, "nothing is lost");
        assert_eq!(fold("", 262.0), [""]);
    }

    #[test]
    fn zpl_text_cannot_start_commands() {
        let zpl = String::from_utf8(label_zpl("A^XZ", &["b~c".into()])).unwrap();
        assert_eq!(zpl.matches("^XZ").count(), 1);
        assert!(zpl.contains("^FDb c^FS"));
    }
}
