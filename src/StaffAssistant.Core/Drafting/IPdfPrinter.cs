namespace StaffAssistant.Core.Drafting;

/// <summary>Prints a written document as PDF, where a program that can is installed.</summary>
public interface IPdfPrinter
{
    /// <summary>False where there is no such program; then nothing is offered.</summary>
    bool IsInstalled { get; }

    /// <summary>The PDF of a Word file; null when the program did not make one within its limits.</summary>
    Task<byte[]?> PrintAsync(byte[] docx, CancellationToken cancellationToken);
}
