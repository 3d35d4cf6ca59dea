namespace StaffAssistant.Core.Drafting;

/// <summary>
/// A file format of templates. A file is taken to be hostile: nothing that it points to is fetched, nothing in it is run, and limits hold on what it unpacks to. What is written
/// is the template byte for byte, except for the fields: parts of the file without a filled field stay as they are, and within the others all that is not a field stays as it is.
/// </summary>
public interface ITemplateFormat
{
    /// <summary>Reads the fields of a file.</summary>
    TemplateReading Read(byte[] file, CancellationToken cancellationToken);

    /// <summary>Fills a file that <see cref="Read"/> takes; what it does not take is refused here too.</summary>
    FillOutcome Fill(byte[] file, TemplateFill fill, CancellationToken cancellationToken);
}
