namespace StaffAssistant.Core.Committee;

/// <summary>Writes a printed document as an accessible file.</summary>
public interface IPrintedDocumentWriter
{
    /// <summary>A DOCX with title, language, headings and marked head rows.</summary>
    byte[] Write(PrintedDocument document);
}
