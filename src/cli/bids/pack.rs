//! `bids export CODE --pack PLACE`: everything of one offer in a folder or an archive.

use super::economic;
use super::open::WhichBid;
use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::pack::Enclosed;
use crate::app::place::{Place, Sort};
use crate::cli::context::Context;
use crate::cli::emit::{pdf, unwritable};
use crate::cli::general::Format;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::exchange::pack::{PackFile, name};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::pack::{Entry, Packed, contents, paper_words};
use crate::present::bids::worksheet::book;
use crate::present::texts::Texts;
use crate::store::Store;
use std::path::Path;

/// Makes the pack; ends with "no" when something is missing in it.
pub(super) fn run(which: &WhichBid, target: &Path, context: &mut Context) -> Outcome<()> {
    let listed = matches!(
        context.chosen_format(),
        Format::Table | Format::Md | Format::Json | Format::Csv
    );
    if context.output_file.is_some() {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("pack-and-output"),
        ));
    }
    if !listed {
        return Err(context.no_such_format());
    }
    let place = Place::look(target, Sort::Pack)?;
    let mut work = which.workplace(context)?;
    let rut = work.rut;
    let (desk, store) = work.parts(context);
    let open = desk.open(store, &which.code, rut)?;
    let shown = target.display().to_string();
    let question = Message::new("pack-replace").with("place", &*shown);
    if place.taken && !confirmed(&question, context)? {
        return Err(Failure::new(FailureKind::No, Message::new("pack-kept")));
    }
    let texts = context.output.texts();
    let packing = Packing::of(&desk, store, &open, texts)?;
    place.write(packing.files, desk.today.date)?;
    let (entries, lacks, wrong) = (packing.entries, packing.lacks, packing.wrong);
    let table = contents(&entries, texts);
    context.emit_table("pack", &table, &entries)?;
    for lack in &lacks {
        context.output.warn(lack);
    }
    let id = match wrong {
        0 => "pack-done",
        _ => "pack-done-lacking",
    };
    context
        .output
        .say(&Message::new(id).with("place", shown).with("count", wrong));
    match wrong {
        0 => Ok(()),
        _ => Err(Failure::answered_no()),
    }
}

/// The files of a pack as they come together.
struct Packing {
    files: Vec<PackFile>,
    entries: Vec<Entry>,
    /// What is missing, or must be looked at.
    lacks: Vec<Message>,
    /// With how many of them the pack is not whole.
    wrong: usize,
}

impl Packing {
    /// Puts the pack of a bid together; its index comes last and stands first.
    fn of(desk: &Desk<'_>, store: &mut dyn Store, open: &OpenBid, texts: &Texts) -> Outcome<Self> {
        let mut packing = Self {
            files: Vec::new(),
            entries: Vec::new(),
            lacks: Vec::new(),
            wrong: 0,
        };
        packing.offer(desk, store, open, texts)?;
        let packed = Packed {
            bid: &open.bid,
            dossier: &open.dossier,
            today: desk.today.date,
        };
        let checklist = texts.get("pack-file-checklist");
        let what = texts.get("pack-what-checklist");
        let bytes = pdf(&packed.checklist(texts))?;
        packing.add(&checklist, "pdf", what, bytes);
        for enclosed in desk.enclosed(store, open)? {
            packing.paper(enclosed, texts);
        }
        let index = packed.index(&packing.entries, &packing.lacks, texts);
        let name = name(0, &texts.get("pack-file-index"), "index", "html");
        let (what, bytes) = (texts.get("pack-file-index"), index.html().into_bytes());
        let entry = Entry {
            name: name.clone(),
            what,
            bytes: bytes.len(),
        };
        packing.entries.insert(0, entry);
        packing.files.insert(0, PackFile { name, bytes });
        Ok(packing)
    }

    /// The economic offer on paper and on the screen, and the worksheet with its prices.
    fn offer(
        &mut self,
        desk: &Desk<'_>,
        store: &mut dyn Store,
        open: &OpenBid,
        texts: &Texts,
    ) -> Outcome<()> {
        let totals = desk.totals(&open.dossier)?;
        if totals.missing > 0 {
            let missing = Message::new("pack-lack-prices").with("count", totals.missing);
            self.lacks.push(missing);
            self.wrong += 1;
        }
        let page = economic::page(desk, store, open, texts)?;
        let words = texts.get("pack-file-economic");
        let what = texts.get("pack-what-economic-pdf");
        self.add(&words, "pdf", what, pdf(&page)?);
        let what = texts.get("pack-what-economic-html");
        self.add(&words, "html", what, page.html().into_bytes());
        let offer = book::Offer {
            bid: &open.bid,
            dossier: &open.dossier,
            totals: &totals,
            rates: desk.rates(),
        };
        let bytes =
            book::bytes(texts, offer).map_err(|error| unwritable(std::io::Error::other(error)))?;
        let words = texts.get("pack-file-worksheet");
        self.add(&words, "xlsx", texts.get("pack-what-worksheet"), bytes);
        Ok(())
    }

    fn paper(&mut self, enclosed: Enclosed, texts: &Texts) {
        if let Some(lack) = enclosed.lack {
            self.lacks
                .push(lack.message(&enclosed.kind, &enclosed.kind_id));
            self.wrong += usize::from(lack.counts());
        }
        let kind = texts.wording(&enclosed.kind).to_owned();
        let file = enclosed.paper.as_ref().and_then(|paper| paper.file.clone());
        if let (Some(paper), Some(file), Some(bytes)) = (enclosed.paper, file, enclosed.bytes) {
            let stem = file
                .name
                .rsplit_once('.')
                .map_or(&*file.name, |(stem, _)| stem);
            let what = paper_words(&kind, &paper, texts);
            self.add(stem, file.media.ending(), what, bytes);
        }
    }

    fn add(&mut self, words: &str, ending: &str, what: String, bytes: Vec<u8>) {
        let name = name(self.files.len() + 1, words, "papel", ending);
        self.entries.push(Entry {
            name: name.clone(),
            what,
            bytes: bytes.len(),
        });
        self.files.push(PackFile { name, bytes });
    }
}
