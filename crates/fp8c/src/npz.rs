//! Array files (.npz): arguments as `in_000`, `in_001`, ..., results as `out_000`, ...
//!
//! Nothing is read or made room for before its type, shape and size are known to be right: a header may say anything.

use std::fs::File;
use std::io::{Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{Tensor, TensorType};
use zip::read::ZipFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::error::Error;
use crate::npy::{self, Header};

trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

/// An .npz file, open for reading.
pub struct Npz {
    name: String,
    /// Where it is, if it is a plain file.
    path: Option<PathBuf>,
    archive: ZipArchive<Box<dyn Seekable>>,
}

/// One slice a step of an array that a step is fed with.
#[derive(Clone, Debug)]
pub(crate) struct Batches {
    ty: TensorType,
    bytes: Vec<u8>,
    /// How many there are.
    pub(crate) count: usize,
}

/// An array of a file: its header, its first bytes, and where the others come from.
struct Entry<'a> {
    header: Header,
    begin: Vec<u8>,
    file: ZipFile<'a, Box<dyn Seekable>>,
}

/// The data of an array.
#[cfg(feature = "cpu")]
pub(crate) enum Data {
    Bytes(Vec<u8>),
    /// In a file, from this byte on.
    At(PathBuf, u64),
}

/// Arrays of fewer bytes are read at once.
#[cfg(feature = "cpu")]
const LARGE: u64 = 1 << 20;
/// Deflate makes no byte of more than 1032.
const MAX_RATIO: u64 = 1032;

impl Npz {
    /// Opens a file.
    ///
    /// # Errors
    /// It cannot be read, or is not an .npz file.
    ///
    /// ```
    /// assert!(fp8c::Npz::open("no/such/file.npz").is_err());
    /// ```
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let fail = |e: std::io::Error| Diagnostic::error(code::FILE, format!("cannot read {name}: {e}"));
        let mut file = File::open(path).map_err(fail)?;
        let regular = file.metadata().map_err(fail)?.is_file();
        let reader: Box<dyn Seekable> = if regular {
            Box::new(std::io::BufReader::new(file))
        } else {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).map_err(fail)?;
            Box::new(Cursor::new(bytes))
        };
        let path = regular.then(|| path.to_path_buf());
        Ok(Self { path, ..Self::new(name, reader)? })
    }

    /// Reads bytes that are an .npz file; `name` is what messages call it.
    ///
    /// # Errors
    /// They are not an .npz file.
    ///
    /// ```
    /// use fp8c::{Npz, Tensor, write_npz};
    /// let x = Tensor::from_bools([3], [true, false, true]);
    /// let mut bytes = Vec::new();
    /// write_npz(&mut bytes, &[("in_000".into(), x.clone())])?;
    /// let mut npz = Npz::from_bytes("memory", bytes)?;
    /// assert_eq!(npz.names(), ["in_000"]);
    /// assert_eq!(npz.arguments(&[x.ty.clone()])?, [x]);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Error> {
        Self::new(name.into(), Box::new(Cursor::new(bytes)))
    }

    fn new(name: String, reader: Box<dyn Seekable>) -> Result<Self, Error> {
        match ZipArchive::new(reader) {
            Ok(archive) => Ok(Self { name, path: None, archive }),
            Err(e) => {
                let message = format!("{name} is not an .npz file: {e}");
                Err(Diagnostic::error(code::ARRAYS, message)
                    .note("NumPy writes one with numpy.savez(file, in_000=.., in_001=..)")
                    .into())
            }
        }
    }

    /// Names of the arrays.
    pub fn names(&self) -> Vec<String> {
        let names = self.archive.file_names().filter_map(Result::ok);
        names.map(|n| n.strip_suffix(".npy").unwrap_or(&n).to_string()).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.names().iter().any(|n| n == name)
    }

    /// The arguments of a function: `in_000`, `in_001`, ... as the types given.
    ///
    /// # Errors
    /// An array is missing, of another type or shape, or broken.
    pub fn arguments(&mut self, types: &[TensorType]) -> Result<Vec<Tensor>, Error> {
        self.arguments_except(types, |_| None)
    }

    /// The same; arguments for which `given` has a tensor are not read.
    pub(crate) fn arguments_except(
        &mut self,
        types: &[TensorType],
        given: impl Fn(usize) -> Option<Tensor>,
    ) -> Result<Vec<Tensor>, Error> {
        let argument = |(i, ty): (usize, &TensorType)| {
            let name = format!("in_{i:03}");
            match given(i) {
                Some(tensor) => Ok(tensor),
                // There is only one array without elements.
                None if ty.elements() == Some(0) && !self.has(&name) => Ok(Tensor::zeros(ty.clone())),
                None => self.tensor(&name, ty),
            }
        };
        types.iter().enumerate().map(argument).collect()
    }

    /// One array as the type given; sizes that the type does not know are the array's.
    ///
    /// # Errors
    /// It is missing, of another type or shape, or broken.
    ///
    /// ```
    /// # use fp8c::{Npz, Tensor, write_npz};
    /// # let mut bytes = Vec::new();
    /// # let x = Tensor::from_bools([3], [true, false, true]);
    /// # write_npz(&mut bytes, &[("in_000".into(), x.clone())])?;
    /// # let mut npz = Npz::from_bytes("memory", bytes)?;
    /// let wrong = Tensor::from_bools([2], [true, false]).ty;
    /// let error = npz.tensor("in_000", &wrong).unwrap_err();
    /// assert_eq!(error.to_string(), "E0009: array in_000 of memory is bool [3]; tensor<2xi1> needs bool [2]");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn tensor(&mut self, name: &str, ty: &TensorType) -> Result<Tensor, Error> {
        let (header, bytes) = self.read(name, ty, &ty.shape)?;
        let shape: Vec<i64> = header.shape.iter().map(|&d| d as i64).collect();
        let ty = TensorType { shape, ..ty.clone() };
        Tensor::from_bytes(ty, &bytes).map_err(|f| self.fail(name, &f.message).into())
    }

    /// Holds the headers of all arguments to their types.
    #[cfg(feature = "cpu")]
    pub(crate) fn check(&mut self, types: &[TensorType]) -> Result<(), Error> {
        for (i, ty) in types.iter().enumerate() {
            let name = format!("in_{i:03}");
            if ty.elements() != Some(0) || self.has(&name) {
                self.entry(&name, ty, &ty.shape)?;
            }
        }
        Ok(())
    }

    /// The data of argument `i`, row by row: where it lies in the file, if it is large and lies there as in memory.
    #[cfg(feature = "cpu")]
    pub(crate) fn data(&mut self, i: usize, ty: &TensorType) -> Result<Data, Error> {
        let name = format!("in_{i:03}");
        if ty.elements() == Some(0) && !self.has(&name) {
            return Ok(Data::Bytes(vec![]));
        }
        if !ty.elem.is_float() {
            // Whole numbers and truth values are brought into range.
            return Ok(Data::Bytes(self.tensor(&name, ty)?.to_bytes()));
        }
        let path = self.path.clone();
        let entry = self.entry(&name, ty, &ty.shape)?;
        let plain = entry.file.compression() == CompressionMethod::Stored && entry.header.is_plain();
        let at = entry.file.data_start().map(|start| start + entry.header.len);
        let wanted = plain && entry.file.size() >= LARGE;
        drop(entry);
        match (path, at.filter(|at| wanted && at.is_multiple_of(ty.elem.bytes() as u64))) {
            (Some(path), Some(at)) => Ok(Data::At(path, at)),
            _ => Ok(Data::Bytes(self.read(&name, ty, &ty.shape)?.1)),
        }
    }

    /// An array that has one slice of type `ty` a step.
    pub(crate) fn batches(&mut self, name: &str, ty: &TensorType) -> Result<Batches, Error> {
        let shape = [&[DYNAMIC], ty.shape.as_slice()].concat();
        let (header, bytes) = self.read(name, ty, &shape)?;
        let sizes = header.shape.iter().map(|&d| d as i64).collect::<Vec<_>>();
        let ty = TensorType { shape: sizes[1..].to_vec(), ..ty.clone() };
        Ok(Batches { ty, bytes, count: header.shape[0] as usize })
    }

    fn fail(&self, name: &str, what: &str) -> Diagnostic {
        Diagnostic::error(code::ARRAYS, format!("array {name} of {}: {what}", self.name))
    }

    /// An array's header and data in the interpreter's order, once it is known to have this shape.
    fn read(&mut self, name: &str, ty: &TensorType, shape: &[i64]) -> Result<(Header, Vec<u8>), Diagnostic> {
        let archive = self.name.clone();
        let fail = |what: &str| Diagnostic::error(code::ARRAYS, format!("array {name} of {archive}: {what}"));
        let Entry { header, begin: mut bytes, mut file } = self.entry(name, ty, shape)?;
        let size = file.size();
        let rest = size - (bytes.len() as u64).min(size);
        let read = (&mut file).take(rest + 1).read_to_end(&mut bytes);
        read.map_err(|e| fail(&format!("cannot be read: {e}")))?;
        if bytes.len() as u64 != size {
            return Err(fail(&format!("it ends after {} of {size} bytes", bytes.len())));
        }
        let data = bytes.split_off(header.len as usize);
        let data = header.normalize(data, ty.elem);
        Ok((header, data))
    }

    /// An array, once it is known to have this shape and as many bytes as it says.
    fn entry(&mut self, name: &str, ty: &TensorType, shape: &[i64]) -> Result<Entry<'_>, Diagnostic> {
        let Some(index) = self.archive.index_for_name(&format!("{name}.npy")) else {
            return Err(self.missing(name, ty));
        };
        let archive = &self.name;
        let fail = |what: &str| Diagnostic::error(code::ARRAYS, format!("array {name} of {archive}: {what}"));
        let mut file = self.archive.by_index(index).map_err(|e| fail(&e.to_string()))?;
        let mut begin = Vec::new();
        let read = (&mut file).take(npy::MAX_HEADER).read_to_end(&mut begin);
        read.map_err(|e| fail(&format!("cannot be read: {e}")))?;
        let header = Header::parse(&begin).map_err(|e| fail(&e))?;
        check(&header, ty, shape).map_err(|needs| {
            let message = format!("array {name} of {archive} is {header}; {needs}");
            Diagnostic::error(code::ARRAYS, message)
        })?;
        let (size, packed) = (file.size(), file.compressed_size());
        let declared = header.data_bytes(ty.elem).and_then(|n| n.checked_add(header.len));
        if declared != Some(size) || size > packed.saturating_mul(MAX_RATIO).saturating_add(npy::MAX_HEADER) {
            let found = size.saturating_sub(header.len);
            return Err(fail(&format!("its header says {header}, but it has {found} bytes of data")));
        }
        Ok(Entry { header, begin, file })
    }

    fn missing(&self, name: &str, ty: &TensorType) -> Diagnostic {
        let mut names = self.names();
        let more = names.len().saturating_sub(12);
        names.truncate(12);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let stored = npy::stored_as(ty.elem);
        let message = format!("{} has no array {name}, which should be {ty} (stored as {stored})", self.name);
        Diagnostic::error(code::ARRAYS, message).note(format!("it has {}{more}", names.join(", ")))
    }
}

impl Batches {
    /// The slice of a step.
    pub(crate) fn get(&self, step: usize) -> Result<Tensor, Diagnostic> {
        let size = self.bytes.len() / self.count.max(1);
        let slice = self.bytes.get(step * size..(step + 1) * size).filter(|_| step < self.count);
        let slice = slice.ok_or_else(|| Diagnostic::error(code::ARRAYS, format!("no slice {step}")))?;
        Tensor::from_bytes(self.ty.clone(), slice).map_err(|f| Diagnostic::error(code::ARRAYS, f))
    }
}

impl Batches {
    /// The type of a slice.
    pub(crate) fn ty(&self) -> &TensorType {
        &self.ty
    }

    /// A slice made of rows of all slices, counted along the first dimension of each.
    pub(crate) fn rows(&self, rows: &[usize]) -> Result<Tensor, Diagnostic> {
        let fail = |what: String| Diagnostic::error(code::ARRAYS, what);
        let all = self.count * self.ty.shape.first().map_or(1, |&n| n as usize);
        let size = self.bytes.len() / all.max(1);
        let mut bytes = Vec::with_capacity(rows.len() * size);
        for &row in rows {
            let part = self.bytes.get(row * size..(row + 1) * size);
            bytes.extend(part.ok_or_else(|| fail(format!("no row {row}")))?);
        }
        Tensor::from_bytes(self.ty.clone(), &bytes).map_err(|f| fail(f.message))
    }
}

/// The array has the element type and, where known, the sizes; otherwise what was needed.
fn check(header: &Header, ty: &TensorType, shape: &[i64]) -> Result<(), String> {
    let same = |(&want, &have): (&i64, &u64)| {
        if want == DYNAMIC { i64::try_from(have).is_ok() } else { u64::try_from(want) == Ok(have) }
    };
    let sizes = header.shape.len() == shape.len() && shape.iter().zip(&header.shape).all(same);
    if sizes && header.fits(ty.elem) {
        return Ok(());
    }
    let sizes: Vec<String> =
        shape.iter().map(|&d| if d == DYNAMIC { "?".into() } else { d.to_string() }).collect();
    Err(format!("{ty} needs {} [{}]", npy::stored_as(ty.elem), sizes.join(", ")))
}

/// Writes tensors as an .npz file, uncompressed; what NumPy has no type for goes in as unsigned integers.
///
/// # Errors
/// The writer's.
///
/// ```
/// let mut bytes = Vec::new();
/// fp8c::write_npz(&mut bytes, &[("out_000".into(), fp8c::Tensor::from_bools([1], [true]))])?;
/// assert!(bytes.starts_with(b"PK"));
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn write_npz(writer: impl Write, tensors: &[(String, Tensor)]) -> Result<(), Error> {
    let fail = |e: String| Diagnostic::error(code::FILE, format!("cannot write arrays: {e}"));
    let mut zip = ZipWriter::new_stream(writer);
    for (name, tensor) in tensors {
        let data = tensor.to_bytes();
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .large_file(data.len() > (u32::MAX / 2) as usize);
        zip.start_file(format!("{name}.npy"), options).map_err(|e| fail(e.to_string()))?;
        zip.write_all(&Header::bytes(tensor.ty.elem, &tensor.ty.shape)).map_err(|e| fail(e.to_string()))?;
        zip.write_all(&data).map_err(|e| fail(e.to_string()))?;
    }
    zip.finish()
        .map_err(|e| fail(e.to_string()))?
        .into_inner()
        .flush()
        .map_err(|e| fail(e.to_string()).into())
}
