//! Lists of shardings, an entry a value, as text: entries are added and left out whole.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;

use super::text_of;

/// The text of a list in front of its entries, and its entries.
fn entries(attr: Option<&Attr>) -> Result<(&str, Vec<&str>), Fault> {
    let text = text_of(attr)?;
    let unreadable = || Fault::new(format!("{text} is no list of shardings"));
    let start = text.find('[').ok_or_else(unreadable)? + 1;
    let list = text.trim_end().strip_suffix('>').and_then(|t| t.trim_end().strip_suffix(']'));
    let list = list.and_then(|t| t.get(start..)).ok_or_else(unreadable)?;
    let (mut depth, mut quoted, mut from) = (0, false, 0);
    let mut out = Vec::new();
    for (at, c) in list.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '<' | '[' | '{' => depth += 1,
            '>' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                out.push(list[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    out.extend(Some(list[from..].trim()).filter(|last| !last.is_empty()));
    Ok((&text[..start], out))
}

fn list(prefix: &str, entries: &[&str]) -> Attr {
    Attr::Opaque(format!("{prefix}{}]>", entries.join(", ")).into())
}

/// A list with one more entry, of a tensor of `rank` dimensions that every device holds whole.
///
/// # Errors
/// The attribute is no list of shardings.
pub fn with_replicated(attr: Option<&Attr>, mesh: &str, rank: usize) -> Result<Attr, Fault> {
    let (prefix, mut all) = entries(attr)?;
    let new = format!("<@{mesh}, [{}]>", vec!["{}"; rank].join(", "));
    all.push(&new);
    Ok(list(prefix, &all))
}

/// A list with one more entry, equal to entry `i`.
///
/// # Errors
/// The attribute is no list of shardings, or has no such entry.
pub fn with_alike(attr: Option<&Attr>, i: usize) -> Result<Attr, Fault> {
    let (prefix, mut all) = entries(attr)?;
    let own = *all.get(i).ok_or_else(|| Fault::new(format!("there is no sharding {i}")))?;
    all.push(own);
    Ok(list(prefix, &all))
}

/// A list with only those entries that `kept` says.
///
/// # Errors
/// The attribute is no list of shardings.
pub fn with_only(attr: Option<&Attr>, kept: &[bool]) -> Result<Attr, Fault> {
    let (prefix, all) = entries(attr)?;
    let left: Vec<&str> = all.into_iter().zip(kept).filter(|(_, kept)| **kept).map(|(e, _)| e).collect();
    Ok(list(prefix, &left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_added_and_left_out() {
        let text = |attr: Attr| match attr {
            Attr::Opaque(text) => text.to_string(),
            _ => panic!("no text"),
        };
        let own = Attr::Opaque(
            "#sdy.sharding_per_value<[<@m, [{\"a,\", \"b\"}, {?}], replicated={\"c\"}>, <@m, []>]>".into(),
        );
        let first = "<@m, [{\"a,\", \"b\"}, {?}], replicated={\"c\"}>";
        let whole = |list: &str| format!("#sdy.sharding_per_value<[{list}]>");
        assert_eq!(text(with_alike(Some(&own), 0).unwrap()), whole(&format!("{first}, <@m, []>, {first}")));
        assert_eq!(text(with_only(Some(&own), &[false, true]).unwrap()), whole("<@m, []>"));
        assert_eq!(text(with_only(Some(&own), &[false, false]).unwrap()), whole(""));
        let none = Attr::Opaque(whole("").into());
        assert_eq!(text(with_replicated(Some(&none), "m", 2).unwrap()), whole("<@m, [{}, {}]>"));
        assert!(with_alike(Some(&own), 2).is_err() && with_only(None, &[]).is_err());
    }
}
