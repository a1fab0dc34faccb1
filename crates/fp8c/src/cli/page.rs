//! Pages: what the HTML that commands write has in common.

use serde_json::Value;

/// A page of its own template, which fills the blocks of the common one.
pub(crate) fn page(template: &str, context: &Value) -> Result<String, String> {
    let mut environment = minijinja::Environment::new();
    let templates = [
        ("page.css", include_str!("page.css")),
        ("page.html", include_str!("page.html")),
        ("own.html", template),
    ];
    for (name, text) in templates {
        environment.add_template(name, text).map_err(|e| e.to_string())?;
    }
    let template = environment.get_template("own.html").map_err(|e| e.to_string())?;
    template.render(minijinja::value::Serde(context)).map_err(|e| e.to_string())
}
