//! The report as Markdown: headings and lists, everything that came from people escaped.

use super::Report;
use crate::present::markdown::escaped;
use crate::present::texts::Texts;
use std::fmt::Write as _;

/// Writes a report.
#[must_use]
pub fn report(report: &Report, texts: &Texts) -> String {
    let mut text = format!(
        "# {}\n\n{}\n\n## {}\n\n",
        escaped(&report.title),
        escaped(&report.subtitle),
        escaped(&report.states_heading)
    );
    for state in &report.states {
        let _ = writeln!(
            text,
            "- {}: **{}**. {}",
            escaped(&state.label),
            escaped(&state.mark.word(texts)),
            escaped(&state.text)
        );
    }
    for group in &report.groups {
        let _ = writeln!(text, "\n## {}", escaped(&group.heading));
        if !group.shared.is_empty() {
            text.push('\n');
            rows(&mut text, &group.shared);
        }
        for finding in &group.findings {
            let _ = writeln!(
                text,
                "\n### {}: {}\n",
                escaped(&finding.mark.word(texts)),
                escaped(&finding.title)
            );
            rows(&mut text, &finding.rows);
            if let Some(link) = &finding.link {
                let label = texts.get("verdict-row-source-link");
                let _ = writeln!(text, "- {}: <{}>", escaped(&label), plain_link(link));
            }
        }
    }
    let _ = writeln!(text, "\n_{}_\n", escaped(&report.note));
    let _ = writeln!(text, "**{}**", escaped(&report.verdict));
    if let Some(next) = &report.next {
        let _ = writeln!(text, "\n{} `{}`", escaped(&next.text), next.command);
    }
    text
}

/// Label and text as a list; a line break inside a text stays one.
fn rows(text: &mut String, rows: &[(String, String)]) {
    for (label, value) in rows {
        let value: Vec<String> = value.lines().map(escaped).collect();
        let _ = writeln!(text, "- {}: {}", escaped(label), value.join("<br>"));
    }
}

/// An address that cannot end its own brackets.
fn plain_link(link: &str) -> String {
    link.replace('<', "%3C")
        .replace('>', "%3E")
        .replace(' ', "%20")
}
