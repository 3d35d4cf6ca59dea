namespace StaffAssistant.Core.Drafting;

/// <summary>
/// A file format of templates. A file is taken to be hostile: nothing that it points to is fetched, nothing in it is run, and limits hold on what it unpacks to. What is written
/// is the template byte for byte, except for the fields: parts of the file without a filled field stay as they are, and within the others all that is not a field stays as it is. A field that may stay empty and does leaves
/// nothing: its label, and a line, row or heading that is for it alone, go with it; one that is required leaves a mark.
/// </summary>
public interface ITemplateFormat
{
    /// <summary>Reads the fields of a file.</summary>
    TemplateReading Read(byte[] file, CancellationToken cancellationToken);

    /// <summary>Fills a file that <see cref="Read"/> takes; what it does not take is refused here too.</summary>
    FillOutcome Fill(byte[] file, TemplateFill fill, CancellationToken cancellationToken);

    /// <summary>The lines of what <see cref="Fill"/> writes, with the places of the fields that it leaves in; none for what it refuses.</summary>
    IReadOnlyList<TemplateLine> Preview(byte[] file, TemplateFill fill, CancellationToken cancellationToken);
}
